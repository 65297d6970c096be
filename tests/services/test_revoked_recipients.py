"""Nothing is sealed to a key that the roster calls revoked: a thief may hold it."""

import pytest

from desktop.domain.people import UserRole
from desktop.domain.roster import Revocation
from desktop.services.progress import Unwatched
from desktop.services.roster_changes import SetMember, SetRevocation, SetRoot
from exports.trust.errors import RevokedKey
from tests.services.desks import introduce, new_desk
from tests.services.test_trip import take_down, to

WATCH = Unwatched()
UNTIL = "2099-01-01"


@pytest.fixture
def desks(tmp_path):
    field = new_desk(tmp_path / "field", "Heron")
    office = new_desk(tmp_path / "office", "Lighthouse", UserRole.COORDINATOR)
    introduce(field, office)
    yield field, office
    field.vault.close()
    office.vault.close()


def revoke(field, office):
    """Let the interviewer's vault hold a roster that calls the office's key revoked."""
    mine, theirs = field.contacts.mine(), office.contacts.mine()
    desk = field.organisation
    root = SetRoot(cards=(mine.text,), threshold=1)
    member = SetMember(card=theirs.text, role="coordinator", expires_on=UNTIL)
    draft = desk.draft_first("Invented Archive", root, UNTIL, (member,))
    revocation = Revocation(
        fingerprint=theirs.fingerprint,
        since="2026-03-01T12:00:00Z",
        last_sequence=0,
        reason="The laptop was taken.",
    )
    draft = desk.change(draft.id, SetRevocation(revocation=revocation))
    desk.sign(draft.id)
    desk.publish(draft.id, (), WATCH)


def test_a_testimony_is_not_sealed_to_a_revoked_key(desks, tmp_path):
    field, office = desks
    closed = take_down(field, tmp_path)
    revoke(field, office)
    (choice,) = field.sealing.choices(closed.id)
    assert choice.reason == "revoked"
    with pytest.raises(RevokedKey):
        field.sealing.seal(closed.id, to(office), WATCH)
    assert field.sealing.gaps(closed.id) == ()
    assert field.recording.load(closed.id).paragraphs


def test_a_letter_is_not_sealed_to_a_key_that_was_revoked_later(desks, tmp_path):
    field, office = desks
    closed = take_down(field, tmp_path)
    field.sealing.seal(closed.id, to(office), WATCH)
    letter = field.letters.begin(field.letters.kinds(closed.id)[0], closed.id)
    assert field.letters.unreached(letter) == ()
    revoke(field, office)
    assert field.letters.unreached(letter) == (office.contacts.mine().fingerprint,)
