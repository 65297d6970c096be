"""Authorities that are made once for all tests of time-stamps."""

import pytest

from crypto.timestamp import new_request, read_root
from tests.exports.timestamp.authority import P384, make_authority

HASH = bytes(range(64)).hex()


@pytest.fixture(scope="session")
def places(tmp_path_factory):
    return tmp_path_factory.mktemp("authorities")


@pytest.fixture(scope="session")
def authority(places):
    return make_authority(places / "plain")


@pytest.fixture(scope="session")
def longer(places):
    return make_authority(places / "longer", between=True, key=P384, name="Longer")


@pytest.fixture(scope="session")
def stranger(places):
    return make_authority(places / "stranger", key=P384, name="Stranger")


@pytest.fixture(scope="session")
def request_():
    return new_request(HASH, bytes(range(16)))


@pytest.fixture(scope="session")
def reply(authority, request_):
    return authority.answer(request_.to_bytes())


@pytest.fixture(scope="session")
def root(authority):
    return read_root(authority.root)
