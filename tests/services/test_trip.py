"""The whole trip through the services: record, seal, hand over, import, receipt."""

import pytest

from desktop.domain.consent import Answer, ConsentItem, RecipientClass
from desktop.domain.errors import Incomplete, NotAllowed
from desktop.domain.people import UserRole
from desktop.domain.testimony import State
from desktop.services.errors import (
    NoRecipients,
    NotOpen,
    RecipientUnverified,
)
from desktop.services.exchange import Outcome
from desktop.services.progress import Unwatched
from desktop.services.sealing import SealOptions
from desktop.vault.errors import ContentGone
from exports.errors import NotForMe
from tests.domain.samples import agreed, complete
from tests.services.desks import PASSPHRASE, introduce, new_desk, session

WATCH = Unwatched()
EVIDENCE = b"\xff\xd8\xff" + bytes(range(256)) * 3000


@pytest.fixture
def field_desk(tmp_path):
    desk = new_desk(tmp_path / "field", "Heron")
    yield desk
    desk.vault.close()


@pytest.fixture
def office(tmp_path, field_desk):
    desk = new_desk(tmp_path / "office", "Lighthouse", UserRole.COORDINATOR)
    introduce(field_desk, desk)
    yield desk
    desk.vault.close()


def take_down(desk, tmp_path, **changes):
    """Take the invented testimony down with one photo, and close it."""
    begun = desk.recording.begin()
    sample = complete(**changes)
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(EVIDENCE)
    desk.evidence.attach(begun.id, photo, WATCH)
    draft = begun.next(
        spoken_language=sample.spoken_language,
        written_language=sample.written_language,
        place=sample.place,
        present=sample.present,
        consent=sample.consent,
        paragraphs=sample.paragraphs,
        read_back=sample.read_back,
    )
    desk.recording.save(draft)
    return desk.recording.close(draft)


def to(*desks, **more):
    return SealOptions(
        recipients=tuple(d.contacts.mine().fingerprint for d in desks), **more
    )


def test_what_is_sealed_arrives_whole_and_can_no_longer_be_opened_here(
    field_desk, office, tmp_path
):
    closed = take_down(field_desk, tmp_path)
    field_desk.sealing.seal(closed.id, to(office), WATCH)
    stick = tmp_path / "stick"
    stick.mkdir()
    bundle = field_desk.sealing.outbox()[0].bundle_id
    path = field_desk.sealing.hand_over(bundle, stick, WATCH)

    verdict = office.exchange.import_file(path, WATCH)

    assert verdict.outcome is Outcome.IMPORTED, verdict.error
    assert verdict.signer_name == "Heron"
    assert office.recording.load(closed.id) == closed
    (photo,) = office.evidence.of(closed.id)
    assert office.evidence.open(photo.id).read() == EVIDENCE
    row = field_desk.recording.row(closed.id)
    assert (row.state, row.recipients) == (State.SEALED, ("Lighthouse",))
    with pytest.raises(ContentGone):
        field_desk.recording.load(closed.id)


def test_the_same_file_twice_is_already_here(field_desk, office, tmp_path):
    closed = take_down(field_desk, tmp_path)
    entry = field_desk.sealing.seal(closed.id, to(office), WATCH)
    path = field_desk.vault.outbox.folder / entry.file_name
    office.exchange.import_file(path, WATCH)
    again = office.exchange.import_file(path, WATCH)
    assert again.outcome is Outcome.ALREADY_HERE
    assert office.recording.count() == 1


def test_inspecting_keeps_nothing(field_desk, office, tmp_path):
    closed = take_down(field_desk, tmp_path)
    entry = field_desk.sealing.seal(closed.id, to(office), WATCH)
    verdict = office.exchange.inspect(
        field_desk.vault.outbox.folder / entry.file_name, WATCH
    )
    assert verdict.outcome is Outcome.GOOD
    assert office.recording.count() == 0
    assert not [
        path for path in (tmp_path / "office" / "blobs").rglob("*") if path.is_file()
    ]


def test_a_receipt_lets_the_sealed_file_go(field_desk, office, tmp_path):
    closed = take_down(field_desk, tmp_path)
    entry = field_desk.sealing.seal(closed.id, to(office), WATCH)
    path = field_desk.vault.outbox.folder / entry.file_name
    office.exchange.import_file(path, WATCH)
    receipt = office.receipts.write(closed.id, tmp_path, WATCH)

    assert field_desk.receipts.take(receipt, WATCH).bundle_id == entry.bundle_id

    assert field_desk.recording.row(closed.id).receipt_at
    field_desk.receipts.let_go(entry.bundle_id)
    assert not path.exists()


def test_a_receipt_of_somebody_else_is_refused(field_desk, office, tmp_path):
    third = new_desk(tmp_path / "third", "Lantern", UserRole.COORDINATOR)
    introduce(field_desk, third)
    introduce(office, third)
    closed = take_down(field_desk, tmp_path)
    entry = field_desk.sealing.seal(closed.id, to(office), WATCH)
    path = field_desk.vault.outbox.folder / entry.file_name
    assert third.exchange.import_file(path, WATCH).outcome is Outcome.REFUSED
    office.exchange.import_file(path, WATCH)
    genuine = office.receipts.write(closed.id, tmp_path, WATCH)
    assert field_desk.receipts.take(genuine, WATCH).receipt_at
    other = new_desk(tmp_path / "other", "Gull")
    introduce(other, office)
    with pytest.raises(NotForMe):
        other.receipts.take(genuine, WATCH)
    third.vault.close()
    other.vault.close()


def test_an_unknown_signer_is_refused_before_anything_is_kept(field_desk, office, tmp_path):
    closed = take_down(field_desk, tmp_path)
    entry = field_desk.sealing.seal(closed.id, to(office), WATCH)
    office.contacts.remove(field_desk.contacts.mine().fingerprint)
    verdict = office.exchange.import_file(
        field_desk.vault.outbox.folder / entry.file_name, WATCH
    )
    assert verdict.outcome is Outcome.REFUSED
    assert verdict.error.code == "bundle.unknown_signer"
    assert verdict.signer == field_desk.contacts.mine().fingerprint
    assert office.recording.count() == 0


def test_a_signer_who_was_never_compared_is_refused(field_desk, office, tmp_path):
    closed = take_down(field_desk, tmp_path)
    entry = field_desk.sealing.seal(closed.id, to(office), WATCH)
    mine = field_desk.contacts.mine()
    office.contacts.remove(mine.fingerprint)
    office.contacts.add(mine, RecipientClass.LEGAL_TEAM)
    verdict = office.exchange.import_file(
        field_desk.vault.outbox.folder / entry.file_name, WATCH
    )
    assert verdict.error.code == "exchange.signer_unverified"
    assert office.recording.count() == 0


@pytest.mark.parametrize("answer", [Answer.NO, Answer.LATER, Answer.NOT_ASKED])
def test_consent_that_forbids_a_recipient_stops_the_seal(
    field_desk, office, tmp_path, answer
):
    consent = agreed(**{RecipientClass.LEGAL_TEAM: answer})
    closed = take_down(field_desk, tmp_path, consent=consent)
    with pytest.raises(NotAllowed):
        field_desk.sealing.seal(closed.id, to(office), WATCH)
    assert field_desk.recording.load(closed.id) == closed
    assert field_desk.sealing.outbox() == ()


def test_keeping_a_copy_needs_consent(field_desk, office, tmp_path):
    consent = agreed(**{ConsentItem.KEEP_DEVICE_COPY: Answer.NO})
    closed = take_down(field_desk, tmp_path, consent=consent)
    with pytest.raises(NotAllowed):
        field_desk.sealing.seal(closed.id, to(office, keep_copy=True), WATCH)
    assert not field_desk.sealing.may_keep_copy(closed.id)


def test_a_copy_that_consent_allows_stays_readable(field_desk, office, tmp_path):
    closed = take_down(field_desk, tmp_path)
    field_desk.sealing.seal(closed.id, to(office, keep_copy=True), WATCH)
    assert field_desk.recording.row(closed.id).state is State.KEPT
    assert field_desk.recording.load(closed.id) == closed


def test_nobody_and_the_unverified_are_no_recipients(field_desk, office, tmp_path):
    closed = take_down(field_desk, tmp_path)
    with pytest.raises(NoRecipients):
        field_desk.sealing.seal(closed.id, to(), WATCH)
    theirs = office.contacts.mine()
    field_desk.contacts.remove(theirs.fingerprint)
    field_desk.contacts.add(theirs, RecipientClass.LEGAL_TEAM)
    with pytest.raises(RecipientUnverified):
        field_desk.sealing.seal(closed.id, to(office), WATCH)


def test_an_open_or_incomplete_testimony_is_not_sealed(field_desk, office, tmp_path):
    begun = field_desk.recording.begin()
    with pytest.raises(NotOpen):
        field_desk.sealing.seal(begun.id, to(office), WATCH)
    closed = take_down(field_desk, tmp_path, paragraphs=())
    with pytest.raises(Incomplete):
        field_desk.sealing.seal(closed.id, to(office), WATCH)


def test_a_reopened_interview_goes_on_where_it_was(field_desk, office, tmp_path):
    closed = take_down(field_desk, tmp_path)
    opened = field_desk.recording.reopen(closed.id)
    assert opened.paragraphs == closed.paragraphs
    assert opened.closing.closed_at == ""
    field_desk.recording.save(opened.next(paragraphs=(*opened.paragraphs, "And one more.")))


def test_after_a_new_start_everything_is_still_there(tmp_path):
    desk = new_desk(tmp_path / "v", "Heron")
    closed = take_down(desk, tmp_path)
    desk.vault.close()
    vault = session(tmp_path / "v").unlock(PASSPHRASE)
    assert vault.testimonies.get(closed.id) == closed
    vault.close()
