"""How many recipients a file has is hidden among throwaway ones."""

import io

import pytest

from crypto import age
from crypto.errors import MixedRecipients

IDENTITIES = {kind: age.generate(kind) for kind in ("pq", "x25519")}
KINDS = pytest.mark.parametrize("kind", ["pq", "x25519"])


@KINDS
@pytest.mark.parametrize(
    ("real", "shown"), [(1, 4), (4, 4), (5, 8), (8, 8), (9, 16), (16, 16), (17, 17)]
)
def test_the_number_of_recipients_is_hidden(kind, real, shown):
    mine = [
        IDENTITIES[kind].recipient,
        *(age.generate(kind).recipient for _ in range(real - 1)),
    ]
    padded = age.pad_recipients(mine)
    assert len(padded) == shown
    assert len(set(padded)) == shown
    assert set(mine) <= set(padded)
    assert {each.kind for each in padded} == {kind}


def test_hidden_recipients_stand_at_any_place_and_the_file_opens():
    mine = IDENTITIES["x25519"]
    places = {
        age.pad_recipients([mine.recipient]).index(mine.recipient) for _ in range(100)
    }
    assert places == {0, 1, 2, 3}
    sink, back = io.BytesIO(), io.BytesIO()
    age.encrypt(io.BytesIO(b"x"), sink, age.pad_recipients([mine.recipient]))
    age.decrypt(io.BytesIO(sink.getvalue()), back, [mine])
    assert back.getvalue() == b"x"


def test_recipients_of_two_kinds_are_not_padded():
    with pytest.raises(MixedRecipients):
        age.pad_recipients([each.recipient for each in IDENTITIES.values()])
