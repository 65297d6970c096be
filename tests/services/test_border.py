"""Before a border: each draft is decided, sealed files are moved, the rest is destroyed."""

import hashlib
from dataclasses import replace

import pytest

from desktop.domain.bundles import BundleType
from desktop.domain.conduct import Sitting
from desktop.domain.custody import CustodyAct
from desktop.domain.errors import Incomplete
from desktop.domain.rows import LetterState
from desktop.domain.testimony import State
from desktop.parts.store import local_clock
from desktop.services.border import Border
from desktop.services.border_facts import Fate, SameDisk, Undecided
from desktop.services.errors import NotOpen
from desktop.services.progress import Cancelled
from desktop.services.yourself import Yourself
from desktop.vault.errors import ContentGone
from desktop.vault.left import Left
from tests.services.post import WATCH, ask, handed_over, key, seal_to, take_down, write
from tests.services.test_answers import answer
from tests.vault.samples import attach

NOTHING = Left(rows=0, words=0, blobs=0, keys=0)


def border_of(desk, on_one_disk=False):
    return Border(
        desk.vault, desk.recording, desk.sealing, local_clock, lambda *_: on_one_disk
    )


def fates(proof):
    return {each.code: each.fate for each in proof.lines}


@pytest.fixture
def stick(tmp_path):
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def test_what_is_here_is_told_by_what_has_to_be_done(field, office):
    draft = field.recording.begin()
    closed = take_down(field)
    sealed = take_down(field)
    seal_to(field, sealed, office)
    kept = take_down(field)
    seal_to(field, kept, office, keep_copy=True)
    found = border_of(field).survey()
    assert [each.id for each in found.drafts] == [draft.id]
    assert [each.id for each in found.closed] == [closed.id]
    assert (found.kept, found.received, found.letters, found.backups) == (1, 0, 0, False)
    assert {each.testimony for each in found.waiting} == {sealed.id, kept.id}
    assert not found.is_decided


def test_a_note_for_oneself_is_counted_and_goes_with_the_rest(field):
    own = Yourself(field.vault, local_clock)
    own.keep_note("Somebody hid him.")
    assert border_of(field).proof(WATCH).left == replace(NOTHING, rows=1)
    assert border_of(field).purge(WATCH).is_clean
    assert own.note() == ""


def test_a_draft_of_which_nothing_is_missing_is_closed_and_no_other(field):
    whole = field.recording.reopen(take_down(field).id)
    begun = field.recording.begin()
    border_of(field).close(whole.id)
    assert field.recording.row(whole.id).state is State.READY
    with pytest.raises(Incomplete):
        border_of(field).close(begun.id)
    assert field.recording.row(begun.id).state is State.OPEN


def test_a_draft_that_is_destroyed_is_gone_and_the_chain_says_by_whom(field):
    draft = field.recording.begin()
    attach(field.vault, draft.id, b"evidence")
    border_of(field).discard(draft.id)
    with pytest.raises(ContentGone):
        field.recording.load(draft.id)
    assert field.vault.left() == NOTHING
    assert [each.act for each in field.vault.custody.of(draft.id)] == [
        CustodyAct.CREATED,
        CustodyAct.DISCARDED,
        CustodyAct.KEY_DESTROYED,
    ]
    with pytest.raises(NotOpen):
        border_of(field).discard(draft.id)
    assert field.vault.check() == ()


def test_what_is_sealed_or_came_is_not_destroyed_by_name(field, office):
    testimony, _entry = handed_over(field, office)
    with pytest.raises(NotOpen):
        border_of(field).discard(testimony.id)
    with pytest.raises(NotOpen):
        border_of(office).discard(testimony.id)


def test_sealed_files_are_moved_to_a_stick_and_read_back(field, office, stick):
    entry = seal_to(field, take_down(field), office)
    answered, sent = handed_over(field, office)
    answer(office, answered, field)
    assert border_of(field).move(stick, WATCH) == 1
    (copy,) = stick.iterdir()
    assert hashlib.sha256(copy.read_bytes()).hexdigest() == entry.sha256
    assert [each.name for each in field.vault.outbox.folder.iterdir()] == [sent.file_name]
    assert border_of(field).survey().waiting == ()
    assert field.vault.check() == ()
    assert field.vault.check_chain() == ()
    assert office.exchange.import_file(copy, WATCH).error is None


def test_nothing_is_moved_within_one_disk(field, office, stick):
    seal_to(field, take_down(field), office)
    with pytest.raises(SameDisk):
        border_of(field, on_one_disk=True).move(stick, WATCH)
    assert len(border_of(field).survey().waiting) == 1
    assert list(stick.iterdir()) == []


def test_a_stick_that_is_gone_costs_nothing(field, office, tmp_path):
    seal_to(field, take_down(field), office)
    with pytest.raises(OSError, match="No such file"):
        border_of(field).move(tmp_path / "gone", WATCH)
    (entry,) = border_of(field).survey().waiting
    assert (field.vault.outbox.folder / entry.file_name).is_file()
    assert entry.let_go_at == ""


def test_nothing_is_purged_while_a_draft_or_a_closed_one_is_undecided(field, office):
    kept = take_down(field)
    seal_to(field, kept, office, keep_copy=True)
    closed = take_down(field)
    with pytest.raises(Undecided):
        border_of(field).purge(WATCH)
    border_of(field).discard(closed.id)
    field.recording.begin()
    with pytest.raises(Undecided):
        border_of(field).purge(WATCH)
    assert field.recording.load(kept.id).paragraphs


def test_afterwards_nothing_that_was_counted_is_left(field, office, stick):
    moved = take_down(field)
    gone = seal_to(field, moved, office)
    border_of(field).move(stick, WATCH)
    kept = take_down(field)
    here = seal_to(field, kept, office, keep_copy=True)
    write(field, BundleType.SUPPLEMENT, kept, paragraphs=("Secret.",))
    draft = field.recording.begin()
    border_of(field).discard(draft.id)
    proof = border_of(field).purge(WATCH)
    assert proof.left == NOTHING
    assert proof.is_clean
    assert fates(proof) == {
        moved.code: Fate.MOVED,
        kept.code: Fate.IN_OUTBOX,
        draft.code: Fate.DESTROYED,
    }
    lines = {each.code: each for each in proof.lines}
    assert lines[moved.code].sha256 == gone.sha256
    assert lines[kept.code].sha256 == here.sha256
    assert lines[kept.code].recipients == ("Lighthouse",)
    assert lines[draft.code].recipients == ()
    assert proof.contacts == len(field.contacts.all())
    assert field.vault.check() == ()
    assert field.vault.check_chain() == ()


def test_what_came_from_others_goes_with_letters_and_receipts_stay(field, office):
    testimony, _entry = handed_over(field, office)
    answer(office, testimony, field)
    ask(office, testimony)
    assert border_of(office).survey().received == 1
    proof = border_of(office).purge(WATCH)
    assert proof.is_clean
    assert fates(proof) == {testimony.code: Fate.DESTROYED}
    assert [
        (each.type, each.is_forgotten)
        for each in office.vault.letters.rows()
        if each.state is not LetterState.DRAFT and not each.is_forgotten
    ] == [("receipt", False)]
    assert office.vault.check() == ()
    assert office.vault.check_chain() == ()
    assert fates(border_of(field).proof(WATCH)) == {testimony.code: Fate.IN_OUTBOX}


def test_a_proof_claims_nothing_that_was_not_counted(field, office):
    kept = take_down(field)
    entry = seal_to(field, kept, office, keep_copy=True)
    proof = border_of(field).proof(WATCH)
    assert not proof.is_clean
    assert (proof.left.rows, proof.left.keys) == (1, 1)
    assert fates(proof) == {kept.code: Fate.READABLE}
    border_of(field).purge(WATCH)
    path = field.vault.outbox.folder / entry.file_name
    path.write_bytes(path.read_bytes()[:-1] + b"?")
    assert fates(border_of(field).proof(WATCH)) == {kept.code: Fate.MISSING}
    path.unlink()
    assert fates(border_of(field).proof(WATCH)) == {kept.code: Fate.MISSING}


def test_a_file_that_went_after_an_answer_is_said_to_have_arrived(field, office):
    testimony, entry = handed_over(field, office)
    answer(office, testimony, field)
    field.receipts.let_go(entry.bundle_id)
    assert fates(border_of(field).proof(WATCH)) == {testimony.code: Fate.ANSWERED}


def test_purging_can_be_stopped_and_begun_again(field, office):
    for _ in range(2):
        seal_to(field, take_down(field), office, keep_copy=True)

    class Stopped:
        def advance(self, step, done, total):
            if done == 1:
                raise Cancelled

    with pytest.raises(Cancelled):
        border_of(field).purge(Stopped())
    assert field.vault.left().keys == 1
    assert border_of(field).purge(WATCH).is_clean


def test_the_key_and_the_people_stay(field, office):
    border_of(field).purge(WATCH)
    assert key(office) in {each.fingerprint for each in field.contacts.all()}
    seal_to(field, take_down(field), office)


def test_a_draft_whose_end_was_never_gone_through_is_not_closed_by_the_way(field):
    draft = field.recording.reopen(take_down(field).id)
    sitting = Sitting(started_at=draft.started_at)
    conduct = replace(draft.conduct, earlier_asked=True, sittings=(sitting,))
    draft = draft.next(conduct=conduct)
    field.recording.save(draft)
    for act in (border_of(field).close, lambda _id: field.recording.close(draft)):
        with pytest.raises(Incomplete) as caught:
            act(draft.id)
        assert caught.value.gaps == ("feeling",)
        assert field.recording.row(draft.id).state is State.OPEN
    asked = draft.next(closing=replace(draft.closing, feeling="Calm."))
    field.recording.save(asked)
    border_of(field).close(asked.id)
    assert field.recording.row(asked.id).state is State.READY
