"""The four writers of the program, each saying what was acknowledged, for killing them.

A child process does one kind of work again and again and writes a line to a pipe after
each acknowledgement, never before. Whoever killed it then opens the vaults and asks
`check_*` whether everything acknowledged is there, and everything else is whole or absent.
"""

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.people import UserRole
from desktop.domain.testimony import State, TestimonyId
from desktop.parts.desk import Desk, open_desk
from desktop.services.exchange import Outcome
from desktop.services.progress import Unwatched
from desktop.services.sealing import SealOptions
from tests.domain.samples import complete
from tests.services.desks import PASSPHRASE, introduce, new_desk, session

WATCH = Unwatched()
Say = Callable[[str], None]


@dataclass
class Ground:
    """Two vaults that know each other, in one folder."""

    folder: Path

    def make(self) -> None:
        field = new_desk(self.folder / "field", "Heron")
        office = new_desk(self.folder / "office", "Lighthouse", UserRole.COORDINATOR)
        introduce(field, office)
        for desk in (field, office):
            desk.vault.close()

    def field(self) -> Desk:
        return open_desk(session(self.folder / "field").unlock(PASSPHRASE))

    def office(self) -> Desk:
        return open_desk(session(self.folder / "office").unlock(PASSPHRASE))


def words(revision: int) -> tuple[str, ...]:
    return (f"Revision {revision}, invented. " + "Слова. " * 200,)


def evidence(number: int) -> bytes:
    return hashlib.shake_128(str(number).encode()).digest(50_000 + number * 7000)


def autosave(ground: Ground, say: Say) -> None:
    desk = ground.field()
    draft = desk.recording.begin()
    say(f"{draft.id} {draft.revision}")
    while True:
        draft = draft.next(paragraphs=words(draft.revision + 1))
        desk.recording.save(draft)
        say(f"{draft.id} {draft.revision}")


def check_autosave(ground: Ground, told: list[str]) -> None:
    desk = ground.field()
    newest: dict[str, int] = {}
    for line in told:
        testimony, revision = line.split()
        newest[testimony] = int(revision)
    for testimony, revision in newest.items():
        kept = desk.recording.load(TestimonyId(testimony))
        assert kept.revision >= revision, "an acknowledged edit is lost"
        assert kept.revision == 1 or kept.paragraphs == words(kept.revision)
    desk.vault.close()


def attach(ground: Ground, say: Say) -> None:
    desk = ground.field()
    draft = desk.recording.begin()
    source = ground.folder / "evidence"
    for number in range(10_000):
        source.write_bytes(evidence(number % 40))
        kept = desk.evidence.attach(draft.id, source, WATCH)
        say(f"{draft.id} {kept.id} {number % 40}")


def check_attach(ground: Ground, told: list[str]) -> None:
    desk = ground.field()
    for line in told:
        testimony, attachment, number = line.split()
        facts = {each.id: each for each in desk.evidence.of(TestimonyId(testimony))}
        with desk.evidence.open(facts[attachment].id) as stream:
            assert stream.read() == evidence(int(number)), "acknowledged evidence is lost"
    rows = desk.recording.rows(0, 1000)
    for row in rows:
        for facts in desk.evidence.of(row.id):
            with desk.evidence.open(facts.id) as stream:
                assert hashlib.sha512(stream.read()).hexdigest() == facts.sha512
    _no_orphans(ground.folder / "field", sum(row.attachments for row in rows))
    desk.vault.close()


def _no_orphans(vault: Path, attachments: int) -> None:
    blobs = [path for path in (vault / "blobs").rglob("*") if path.is_file()]
    assert len(blobs) == attachments, "a blob without a row was left"


def closed(desk: Desk, folder: Path) -> TestimonyId:
    begun = desk.recording.begin()
    source = folder / "evidence"
    source.write_bytes(evidence(3))
    desk.evidence.attach(begun.id, source, WATCH)
    sample = complete()
    draft = begun.next(
        spoken_language="be",
        written_language="be",
        present=sample.present,
        consent=sample.consent,
        paragraphs=sample.paragraphs,
        read_back=sample.read_back,
    )
    desk.recording.save(draft)
    desk.recording.close(draft)
    return begun.id


def seal_one(desk: Desk, testimony: TestimonyId) -> Path:
    (contact,) = desk.contacts.all()
    entry = desk.sealing.seal(
        testimony, SealOptions(recipients=(contact.fingerprint,)), WATCH
    )
    return desk.vault.outbox.folder / entry.file_name


def seal(ground: Ground, say: Say) -> None:
    desk = ground.field()
    while True:
        testimony = closed(desk, ground.folder)
        say(f"closed {testimony}")
        seal_one(desk, testimony)
        say(f"sealed {testimony}")


def check_seal(ground: Ground, told: list[str]) -> None:
    desk, office = ground.field(), ground.office()
    sealed = {line.split()[1] for line in told if line.startswith("sealed")}
    outbox = {entry.testimony: entry for entry in desk.sealing.outbox()}
    for line in told:
        testimony = TestimonyId(line.split()[1])
        row = desk.recording.row(testimony)
        if row.state is State.READY:
            assert testimony not in sealed, "an acknowledged seal is lost"
            assert desk.recording.load(testimony).paragraphs == complete().paragraphs
            continue
        assert row.state is State.SEALED
        path = desk.vault.outbox.folder / outbox[testimony].file_name
        assert office.exchange.inspect(path, WATCH).outcome is Outcome.GOOD
    files = {path.name for path in desk.vault.outbox.folder.iterdir()}
    assert files == {entry.file_name for entry in outbox.values()}, "a stray sealed file"
    rows = desk.recording.rows(0, 1000)
    waiting = sum(row.attachments for row in rows if row.state is not State.SEALED)
    _no_orphans(ground.folder / "field", waiting)
    desk.vault.close()
    office.vault.close()


def take(ground: Ground, say: Say) -> None:
    desk, office = ground.field(), ground.office()
    while True:
        testimony = closed(desk, ground.folder)
        path = seal_one(desk, testimony)
        verdict = office.exchange.import_file(path, WATCH)
        if verdict.outcome is not Outcome.IMPORTED:
            raise AssertionError(verdict)
        say(testimony)


def check_take(ground: Ground, told: list[str]) -> None:
    office = ground.office()
    rows = {row.id: row for row in office.recording.rows(0, 1000)}
    for testimony in told:
        assert TestimonyId(testimony) in rows, "an acknowledged import is lost"
    for testimony in rows:
        assert office.recording.load(testimony).paragraphs == complete().paragraphs
        (facts,) = office.evidence.of(testimony)
        with office.evidence.open(facts.id) as stream:
            assert stream.read() == evidence(3)
    _no_orphans(ground.folder / "office", len(rows))
    office.vault.close()


WORKS = {
    "autosave": (autosave, check_autosave),
    "attach": (attach, check_attach),
    "seal": (seal, check_seal),
    "import": (take, check_take),
}


def child(name: str, ground: Ground, pipe: int) -> None:
    """Do one kind of work until killed, and tell the pipe what was acknowledged."""
    work, _check = WORKS[name]
    work(ground, lambda line: os.write(pipe, f"{line}\n".encode()))
