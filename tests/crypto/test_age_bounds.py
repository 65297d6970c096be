"""Keys and bodies of another size are refused before anything is done with them."""

import hashlib

import pytest

from crypto import age, b64
from crypto.age import primitives
from crypto.age.header import Stanza
from crypto.age.hybrid import HybridRecipient
from crypto.age.x25519 import X25519Identity
from crypto.errors import BadKey, NotEnoughMemory


@pytest.mark.parametrize("size", [0, 31, 33, 1215, 1217])
def test_a_key_of_another_size_is_no_key(size):
    for kind in (HybridRecipient, X25519Identity):
        with pytest.raises(BadKey):
            kind(bytes(size))


@pytest.mark.parametrize("size", [0, 31, 33, 64])
def test_a_wrapped_key_of_another_size_is_never_tried(size):
    with pytest.raises(ValueError, match="before the key is used"):
        primitives.unwrap(bytes(32), bytes(size))


def test_a_machine_without_memory_for_a_passphrase_says_so(monkeypatch):
    def short(*_given, **_more):
        raise MemoryError

    salt = b64.encode(bytes(16))
    stanzas = [Stanza(arguments=("scrypt", salt, "2"), body=bytes(32))]
    monkeypatch.setattr(hashlib, "scrypt", short)
    with pytest.raises(NotEnoughMemory):
        age.ScryptIdentity("six plain words").unwrap(stanzas)
