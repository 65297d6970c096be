"""Once it is closed, an account changes by nothing but what is signed and stands beside it.

A closed interview can be opened again, and the record says so; the interviewer's own notes
are no part of the account. After sealing there are supplements, corrections and withdrawals
as letters, and nothing else.
"""

from dataclasses import fields, replace

import pytest

from desktop.domain.bundles import BundleType
from desktop.domain.conduct import Assessment
from desktop.domain.consent import NOTHING_ASKED, Answer, ConsentItem
from desktop.domain.custody import CustodyAct
from desktop.domain.errors import DeponentError
from desktop.domain.evidence import AttachmentKind
from desktop.domain.letters import SupplementKind
from desktop.domain.testimony import Correction, ReadBack, State, Testimony
from desktop.services.errors import NotOpen
from desktop.vault.errors import ContentGone
from tests.domain.desk import everything
from tests.services.obeying import WATCH, attached, closed, handed_over, noted, seal

STATES = ["ready", "kept", "received"]


@pytest.fixture
def final(field, office, tmp_path, request):
    """Return a desk with a testimony that is closed, kept after sealing, or received."""
    begun = noted(field)
    attached(field, begun, tmp_path)
    testimony = field.recording.close(field.recording.load(begun.id))
    if request.param == "kept":
        seal(field, testimony, office, keep_copy=True)
    if request.param == "received":
        handed_over(field, office, testimony)
        return office, testimony
    return field, testimony


def save(desk, testimony, _folder):
    desk.recording.save(testimony.next(paragraphs=("Other words.",)))


def save_same_revision(desk, testimony, _folder):
    desk.recording.save(replace(testimony, paragraphs=("Other words.",)))


def answer_consent(desk, testimony, _folder):
    consent = testimony.consent.with_answer(ConsentItem.AUDIO, Answer.NO)
    desk.recording.save_consent(testimony.next(consent=consent))


def assess_and_more(desk, testimony, _folder):
    desk.recording.save_assessment(testimony.next(place="Elsewhere"))


def attach(desk, testimony, folder):
    attached(desk, testimony, folder)


def keep_made(desk, testimony, _folder):
    desk.evidence.keep_made(testimony.id, "mark.png", AttachmentKind.DOCUMENT, b"mark")


def remove(desk, testimony, _folder):
    (attachment,) = desk.evidence.of(testimony.id)
    desk.evidence.remove(testimony.id, attachment.id)


def begin_take(desk, testimony, _folder):
    desk.evidence.begin_take(testimony)


def close_again(desk, testimony, _folder):
    desk.recording.close(testimony)


def rewrite_in_the_vault(desk, testimony, _folder):
    desk.vault.testimonies.save(testimony.next(), "2026-03-01T12:00:00+02:00")


ACTS = [
    save,
    save_same_revision,
    answer_consent,
    assess_and_more,
    attach,
    keep_made,
    remove,
    begin_take,
    close_again,
    rewrite_in_the_vault,
]


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("final", STATES, indirect=True)
def test_no_act_changes_an_account_that_is_closed(final, act, tmp_path):
    desk, testimony = final
    before = desk.recording.load(testimony.id), desk.evidence.of(testimony.id)
    with pytest.raises(DeponentError):
        act(desk, testimony, tmp_path)
    assert (desk.recording.load(testimony.id), desk.evidence.of(testimony.id)) == before


@pytest.mark.parametrize("final", ["kept", "received"], indirect=True)
def test_what_was_sealed_is_never_opened_again(final):
    desk, testimony = final
    with pytest.raises(NotOpen):
        desk.recording.reopen(testimony.id)
    assert desk.recording.load(testimony.id) == testimony


def test_what_was_sealed_and_forgotten_cannot_even_be_read(field, office):
    testimony = closed(field)
    seal(field, testimony, office)
    with pytest.raises(ContentGone):
        field.recording.load(testimony.id)
    with pytest.raises(DeponentError):
        field.recording.save(testimony.next(paragraphs=("Other words.",)))
    with pytest.raises(NotOpen):
        field.recording.reopen(testimony.id)


def test_opening_a_closed_interview_again_is_on_the_record(field):
    testimony = closed(field)
    opened = field.recording.reopen(testimony.id)
    assert field.recording.row(testimony.id).state is State.OPEN
    assert opened.paragraphs == testimony.paragraphs
    acts = [event.act for event in field.vault.custody.of(testimony.id)]
    assert acts[-2:] == [CustodyAct.CLOSED, CustodyAct.REOPENED]


OTHER = everything(
    place="Elsewhere",
    paragraphs=("Other words.",),
    present=(),
    consent=NOTHING_ASKED,
    read_back=ReadBack(),
)
NEVER_IN_NOTES = [
    each.name for each in fields(Testimony) if each.name not in {"revision", "conduct"}
]


@pytest.mark.parametrize("name", NEVER_IN_NOTES)
def test_the_notes_after_closing_carry_no_other_change(field, name):
    testimony = closed(field)
    other = getattr(OTHER, name)
    if name in {"id", "code", "started_at", "spoken_language", "written_language"}:
        other = f"{other}x"
    assert other != getattr(testimony, name)
    notes = replace(testimony.conduct, assessment=Assessment(observations="Tired."))
    with pytest.raises(DeponentError):
        field.recording.save_assessment(testimony.next(conduct=notes, **{name: other}))
    assert field.recording.load(testimony.id) == testimony


def test_the_notes_after_closing_are_kept_and_nothing_else_with_them(field):
    testimony = closed(field)
    notes = replace(testimony.conduct, assessment=Assessment(observations="Tired."))
    field.recording.save_assessment(testimony.next(conduct=notes))
    assert field.recording.load(testimony.id) == testimony.next(conduct=notes)
    assert field.recording.row(testimony.id).state is State.READY


def test_a_supplement_and_a_correction_stand_beside_the_account(field, office):
    testimony = handed_over(field, office, closed(field))
    letter = field.letters.begin(BundleType.SUPPLEMENT, testimony.id)
    draft, revision = field.letters.draft(letter)
    correction = Correction(paragraph=1, before=testimony.paragraphs[0], after="Set right.")
    draft = draft.changed(
        is_correction=True,
        reason="A slip of the pen.",
        corrections=(correction,),
        read_back=replace(
            testimony.read_back, confirmed_at="2026-03-02T10:00:00+02:00", corrections=()
        ),
    )
    field.letters.save(letter, draft, revision + 1)
    entry = field.letters.seal(letter, WATCH)
    path = field.vault.outbox.folder / entry.file_name
    verdict = office.exchange.import_file(path, WATCH)
    assert verdict.error is None
    said, _files = office.letters.read(verdict.letter)
    assert (said.kind, said.corrections) == (SupplementKind.CORRECTION, (correction,))
    assert office.recording.load(testimony.id) == testimony
