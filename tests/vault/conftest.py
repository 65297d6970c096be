"""One new vault for each test that asks for it."""

import pytest

from tests.vault.samples import new_vault


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "vault"


@pytest.fixture
def vault(folder):
    opened = new_vault(folder)
    yield opened
    opened.close()
