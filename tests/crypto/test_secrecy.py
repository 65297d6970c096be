"""Secrets are not shown, copied, pickled or carried by errors; errors are told apart."""

import copy
import inspect
import io

import pytest

from crypto import age, errors
from crypto.chunks import ChunkReader, ChunkWriter
from crypto.errors import CryptoError
from crypto.identity import new_identity
from crypto.minisign import SigningKey

SEED = bytes(range(32))
ME = new_identity("Ivolga", "lawyer", "2026-01-31", lambda count: SEED[:count])
WRITER = age.Writer(io.BytesIO(), [ME.age_pq.recipient], file_key=SEED[:16])
HOLDERS = [
    ME,
    ME.signing,
    ME.age_pq,
    ME.age_x25519,
    SigningKey(SEED),
    age.ScryptIdentity("six plain words"),
    WRITER,
    ChunkWriter(io.BytesIO(), SEED),
    ChunkReader(io.BytesIO(), SEED),
]
ERRORS = [
    each
    for _name, each in inspect.getmembers(errors, inspect.isclass)
    if issubclass(each, CryptoError)
]
by_name = pytest.mark.parametrize("holder", HOLDERS, ids=lambda each: type(each).__name__)


@by_name
def test_what_holds_a_secret_does_not_show_it(holder):
    for shown in (repr(holder), str(holder), f"{holder}", repr([holder])):
        assert type(holder).__name__ in shown
        for secret in (SEED.hex(), SEED[:8].hex(), repr(SEED[:8])[2:-1], "SECRET", "plain"):
            assert secret.lower() not in shown.lower()


def _pickled(holder: object) -> object:
    """Ask for what pickle asks for."""
    return holder.__reduce_ex__(4)


@by_name
def test_what_holds_a_secret_is_neither_pickled_nor_copied(holder):
    for act in (copy.copy, copy.deepcopy, _pickled):
        with pytest.raises(TypeError):
            act(holder)


def test_public_halves_show_what_they_are():
    assert ME.age_x25519.recipient.to_text() in repr(ME.age_x25519.recipient)
    assert ME.signing.public.to_line() in repr(ME.signing.public)
    assert repr(ME.age_pq.recipient).startswith("HybridRecipient(age1pq1")


def test_each_error_has_its_own_code_and_a_reason_for_people_who_read_code():
    codes = [each.code for each in ERRORS]
    assert len(set(codes)) == len(codes)
    for each in ERRORS:
        assert each.code == "crypto" or each.code.startswith("crypto.")
        assert each.__doc__


def test_errors_carry_no_facts_that_could_be_secret():
    for each in ERRORS:
        assert str(each()) == ""
