"""What is said of a place that gives no answer: never that nothing is there."""

import errno
import os
from pathlib import Path

import pytest

from desktop.vault import erase, store
from desktop.vault.errors import CannotErase
from tests.vault.samples import new_vault

NO_ANSWER = (
    errno.EIO,
    errno.EACCES,
    errno.ENOTCONN,
    errno.ESTALE,
    errno.ENAMETOOLONG,
    errno.ELOOP,
)


@pytest.fixture
def answer(monkeypatch):
    """Let every look at a name below a folder be refused with one error."""

    def refuse(folder, number):
        def refusing(look):
            def looked(path, *arguments, **named):
                if Path(os.fsdecode(path)).is_relative_to(folder):
                    raise OSError(number, os.strerror(number))
                return look(path, *arguments, **named)

            return looked

        for name in ("stat", "lstat", "unlink"):
            monkeypatch.setattr(os, name, refusing(getattr(os, name)))

    return refuse


@pytest.mark.parametrize("number", NO_ANSWER, ids=errno.errorcode.get)
def test_a_place_that_gives_no_answer_may_hold_a_vault(folder, answer, number):
    answer(folder, number)
    assert store.exists(folder)


@pytest.mark.parametrize("number", [errno.ENOENT, errno.ENOTDIR], ids=errno.errorcode.get)
def test_a_place_where_nothing_is_holds_no_vault(folder, answer, number):
    answer(folder, number)
    assert not store.exists(folder)


def test_a_name_that_no_disk_takes_holds_up_nothing(tmp_path):
    assert store.exists(tmp_path / ("x" * 300))
    with pytest.raises(OSError, match="too long"):
        new_vault(tmp_path / ("x" * 300))


def test_no_vault_is_called_erased_on_a_disk_that_gives_no_answer(folder, answer):
    new_vault(folder).close()
    answer(folder, errno.ENOTCONN)
    with pytest.raises(CannotErase):
        erase.erase(folder)
