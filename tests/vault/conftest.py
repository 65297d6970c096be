"""One new vault for each test that asks for it, copied from one that was made once."""

import shutil

import pytest

from tests.vault.samples import new_vault, reopen


@pytest.fixture(scope="session")
def untouched(tmp_path_factory):
    folder = tmp_path_factory.mktemp("untouched") / "vault"
    new_vault(folder).close()
    return folder


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "vault"


@pytest.fixture
def vault(folder, untouched):
    shutil.copytree(untouched, folder)
    opened = reopen(folder)
    yield opened
    opened.close()
