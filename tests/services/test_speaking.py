"""The language of the interface lies in the vault, and nothing else is taken for one."""

import pytest

from desktop.services.speaking import LANGUAGE, Speaking
from tests.services.desks import new_desk


@pytest.fixture
def vault(tmp_path):
    vault = new_desk(tmp_path / "vault", "Heron").vault
    yield vault
    vault.close()


def test_none_is_chosen_at_first(vault):
    assert Speaking(vault).language() == ""


def test_what_is_chosen_is_kept(vault):
    assert Speaking(vault).set_language("be") == "be"
    assert Speaking(vault).language() == "be"


@pytest.mark.parametrize("kept", ["../en", "BE", "be_BY", "belarusian", "b"])
def test_what_is_no_code_of_a_language_is_as_none(vault, kept):
    vault.settings.put(LANGUAGE, kept)
    assert Speaking(vault).language() == ""
