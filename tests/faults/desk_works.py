"""The works of every day: saving, attaching, sealing, handing over, taking in, receipts."""

import hashlib
from dataclasses import dataclass, field
from pathlib import Path

from desktop.domain.testimony import State, Testimony, TestimonyId
from desktop.parts.desk import Desk
from desktop.services.exchange import Outcome
from tests.domain.samples import complete
from tests.faults.ground import (
    WATCH,
    Ground,
    Say,
    Work,
    closed,
    evidence,
    nothing_is_left_over,
    seal_one,
    words,
)

MANY = 10_000


@dataclass
class Typing:
    """A draft that is being written."""

    desk: Desk
    draft: Testimony


def begin_typing(ground: Ground) -> Typing:
    desk = ground.field()
    return Typing(desk, desk.recording.begin())


def type_on(at: Typing, _number: int, say: Say) -> None:
    draft = at.draft.next(paragraphs=words(at.draft.revision + 1))
    at.desk.recording.save(draft)
    at.draft = draft
    say(f"{draft.id} {draft.revision}")


def check_typed(ground: Ground, told: list[str]) -> None:
    desk = ground.field()
    newest: dict[str, int] = {}
    for line in told:
        testimony, revision = line.split()
        newest[testimony] = int(revision)
    for testimony, revision in newest.items():
        kept = desk.recording.load(TestimonyId(testimony))
        assert kept.revision >= revision, "an acknowledged edit is lost"
        assert kept.revision == 1 or kept.paragraphs == words(kept.revision)
        assert desk.recording.row(kept.id).revision == kept.revision
    nothing_is_left_over(desk, 0)
    desk.vault.close()


@dataclass
class Attaching:
    """A draft that gets evidence."""

    desk: Desk
    draft: TestimonyId
    source: Path


def begin_attaching(ground: Ground) -> Attaching:
    desk = ground.field()
    return Attaching(desk, desk.recording.begin().id, ground.folder / "evidence")


def attach(at: Attaching, number: int, say: Say) -> None:
    at.source.write_bytes(evidence(number % 40))
    kept = at.desk.evidence.attach(at.draft, at.source, WATCH)
    say(f"{at.draft} {kept.id} {number % 40}")


def check_attached(ground: Ground, told: list[str]) -> None:
    desk = ground.field()
    for line in told:
        testimony, attachment, number = line.split()
        facts = {each.id: each for each in desk.evidence.of(TestimonyId(testimony))}
        assert attachment in facts, "acknowledged evidence is lost"
        with desk.evidence.open(facts[attachment].id) as stream:
            assert stream.read() == evidence(int(number)), "acknowledged evidence is lost"
    rows = desk.recording.rows(0, MANY)
    for row in rows:
        for facts in desk.evidence.of(row.id):
            with desk.evidence.open(facts.id) as stream:
                assert hashlib.sha512(stream.read()).hexdigest() == facts.sha512
    nothing_is_left_over(desk, sum(row.attachments for row in rows))
    desk.vault.close()


@dataclass
class Sealing:
    """A desk with testimonies that wait to be sealed."""

    ground: Ground
    desk: Desk
    waiting: list[TestimonyId] = field(default_factory=list)


def begin_sealing(ground: Ground) -> Sealing:
    desk = ground.field()
    return Sealing(ground, desk, [closed(desk, ground.folder)])


def seal(at: Sealing, _number: int, say: Say) -> None:
    if not at.waiting:
        at.waiting.append(closed(at.desk, at.ground.folder))
    (testimony,) = at.waiting
    say(f"closed {testimony}")
    if at.desk.recording.row(testimony).state is State.READY:
        seal_one(at.desk, testimony)
        say(f"sealed {testimony}")
    at.waiting.clear()


def check_sealed(ground: Ground, told: list[str]) -> None:
    desk, office = ground.field(), ground.office()
    sealed = {line.split()[1] for line in told if line.startswith("sealed")}
    outbox = {entry.testimony: entry for entry in desk.sealing.outbox()}
    for line in told:
        testimony = TestimonyId(line.split()[1])
        row = desk.recording.row(testimony)
        if row.state is State.READY:
            assert testimony not in sealed, "an acknowledged seal is lost"
            assert desk.recording.load(testimony).paragraphs == complete().paragraphs
        else:
            assert row.state is State.SEALED
            assert testimony in outbox, "sealed, and no file is noted"
    for entry in outbox.values():
        path = desk.vault.outbox.folder / entry.file_name
        assert office.exchange.inspect(path, WATCH).outcome is Outcome.GOOD
    files = {path.name for path in desk.vault.outbox.folder.iterdir()}
    assert files == {entry.file_name for entry in outbox.values()}, "a stray sealed file"
    rows = desk.recording.rows(0, MANY)
    waiting = sum(row.attachments for row in rows if row.state is not State.SEALED)
    nothing_is_left_over(desk, waiting)
    desk.vault.close()
    office.vault.close()


@dataclass
class HandingOver:
    """A sealed file and a stick."""

    desk: Desk
    stick: Path


def prepare_hand_over(ground: Ground) -> None:
    desk = ground.field()
    seal_one(desk, closed(desk, ground.folder))
    desk.vault.close()


def begin_hand_over(ground: Ground) -> HandingOver:
    return HandingOver(ground.field(), ground.stick)


def hand_over(at: HandingOver, _number: int, say: Say) -> None:
    (entry,) = at.desk.sealing.outbox()
    say(at.desk.sealing.hand_over(entry.bundle_id, at.stick, WATCH).name)


def check_handed_over(ground: Ground, told: list[str]) -> None:
    desk, office = ground.field(), ground.office()
    whole = {path.name for path in ground.stick.glob("*.age")}
    assert set(told) <= whole, "an acknowledged copy is lost"
    for name in whole:
        verdict = office.exchange.inspect(ground.stick / name, WATCH)
        assert verdict.outcome is Outcome.GOOD, "a half file with its final name"
    (entry,) = desk.sealing.outbox()
    assert entry.handed_over_at or not told
    nothing_is_left_over(desk, 0)
    desk.vault.close()
    office.vault.close()


@dataclass
class TakingIn:
    """An office, and sealed files that wait for it on a stick."""

    ground: Ground
    desk: Desk
    office: Desk
    waiting: list[Path]


def prepare_stick(ground: Ground) -> None:
    """Two sealed files on the stick, each of a testimony of its own."""
    desk = ground.field()
    for _ in range(2):
        seal_one(desk, closed(desk, ground.folder))
    for entry in desk.sealing.outbox():
        desk.sealing.hand_over(entry.bundle_id, ground.stick, WATCH)
    desk.vault.close()


def begin_taking_in(ground: Ground) -> TakingIn:
    files = sorted(ground.stick.glob("*.age"))
    return TakingIn(ground, ground.field(), ground.office(), files)


def begin_answering(ground: Ground) -> TakingIn:
    (ground.folder / "post").mkdir(exist_ok=True)
    desk = ground.field()
    path = seal_one(desk, closed(desk, ground.folder))
    return TakingIn(ground, desk, ground.office(), [path])


def take_in(at: TakingIn, _number: int, say: Say) -> None:
    if not at.waiting:
        at.waiting.append(seal_one(at.desk, closed(at.desk, at.ground.folder)))
    verdict = at.office.exchange.import_file(at.waiting[0], WATCH)
    if isinstance(verdict.error, Exception):
        raise verdict.error
    assert verdict.outcome in {Outcome.IMPORTED, Outcome.ALREADY_HERE}
    at.waiting.pop(0)
    say(str(verdict.testimony))


def check_taken_in(ground: Ground, told: list[str]) -> None:
    office = ground.office()
    rows = {row.id: row for row in office.recording.rows(0, MANY)}
    for testimony in told:
        assert TestimonyId(testimony) in rows, "an acknowledged import is lost"
    for testimony in rows:
        assert office.recording.load(testimony).paragraphs == complete().paragraphs
        assert office.vault.received.of(testimony) is not None
        (facts,) = office.evidence.of(testimony)
        with office.evidence.open(facts.id) as stream:
            assert stream.read() == evidence(3)
    nothing_is_left_over(office, len(rows))
    office.vault.close()


def answer(at: TakingIn, number: int, say: Say) -> None:
    """Take in, answer with a receipt, and let the sealed file go."""
    taken: list[str] = []
    take_in(at, number, taken.append)
    (testimony,) = map(TestimonyId, taken)
    receipt = at.office.receipts.write(testimony, at.ground.folder / "post", WATCH)
    entry = at.desk.receipts.take(receipt, WATCH)
    at.desk.receipts.let_go(entry.bundle_id)
    say(testimony)


def check_answered(ground: Ground, told: list[str]) -> None:
    desk, office = ground.field(), ground.office()
    answered = set()
    for entry in desk.sealing.outbox():
        path = desk.vault.outbox.folder / entry.file_name
        if path.exists():
            assert office.exchange.inspect(path, WATCH).error is None
        else:
            assert entry.receipt_at, "the only copy is gone and nobody has it"
            answered.add(entry.testimony)
        if entry.receipt_at:
            kept = office.recording.load(entry.testimony)
            assert kept.paragraphs == complete().paragraphs
    assert answered >= set(told), "an acknowledged receipt is lost"
    nothing_is_left_over(desk, desk_attachments(desk))
    nothing_is_left_over(office, office.recording.count())
    desk.vault.close()
    office.vault.close()


def desk_attachments(desk: Desk) -> int:
    rows = desk.recording.rows(0, MANY)
    return sum(row.attachments for row in rows if row.state is not State.SEALED)


WORKS = {
    "autosave": Work(begin=begin_typing, piece=type_on, check=check_typed),
    "attach": Work(begin=begin_attaching, piece=attach, check=check_attached),
    "seal": Work(begin=begin_sealing, piece=seal, check=check_sealed),
    "export": Work(
        prepare=prepare_hand_over,
        begin=begin_hand_over,
        piece=hand_over,
        check=check_handed_over,
    ),
    "import": Work(
        prepare=prepare_stick, begin=begin_taking_in, piece=take_in, check=check_taken_in
    ),
    "receipt": Work(begin=begin_answering, piece=answer, check=check_answered),
}
