"""The works that change who is trusted and how: rosters, ways into the vault, versions."""

import hashlib
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from crypto.errors import WrongPassphrase
from crypto.identity import new_identity
from crypto.slots import Credentials
from desktop.domain.testimony import Testimony
from desktop.parts.desk import Desk
from desktop.services.exchange import Outcome
from desktop.services.keys import Keys
from desktop.services.roster_changes import SetExpiry
from desktop.vault.backup_files import generations
from desktop.vault.backup_restore import RestoreOrder, restore
from desktop.vault.backups import BackupOrder
from desktop.vault.findings import unwatched
from desktop.vault.store import Terms
from tests.faults.ground import (
    WATCH,
    Ground,
    Say,
    Work,
    files_in,
    flush_tree,
    nothing_is_left_over,
    words,
)
from tests.services.desks import CHEAP, PASSPHRASE, Clock, session
from tests.services.post import UNTIL, found, key
from tests.vault.first_version import IMPORTED, make_first_version
from tests.vault.samples import a_testimony
from tests.vault.samples import reopen as reopen_sample

ORGANISATION = new_identity("Committee", "organisation", "2026-03-01")
SEEN = "seen"
"""Stands for a vault that was looked at after an earlier blow."""
NEW_WORDS = "another passphrase of six words here"


def pad(number: int) -> str:
    """Return a passphrase of its own; digits alone would be too weak for some numbers."""
    own = hashlib.sha256(str(number).encode()).hexdigest()[:14]
    return f"seldom unplug shaft crewless majorette {own}"


@dataclass
class Organising:
    """Whoever signs rosters, and who follows them."""

    head: Desk
    follower: Desk
    waiting: list[Path]


def prepare_roster(ground: Ground) -> None:
    field, office = ground.field(), ground.office()
    found(office, (field, "interviewer"), (office, "coordinator"))
    for desk in (field, office):
        desk.vault.close()


def begin_organising(ground: Ground) -> Organising:
    at = Organising(ground.office(), ground.field(), [])
    publish_next(at)
    return at


def publish_next(at: Organising) -> None:
    """Put the next roster into force here, and seal it to whoever follows."""
    held = at.head.rosters.held()
    year = 2030 + held.number % 60
    draft = at.head.organisation.draft_next(SetExpiry(expires_on=f"{year}-12-31"))
    at.head.organisation.sign(draft.id)
    (entry,) = at.head.organisation.publish(draft.id, (key(at.follower),), WATCH)
    at.waiting.append(at.head.vault.outbox.folder / entry.file_name)


def follow(at: Organising, _number: int, say: Say) -> None:
    if not at.waiting:
        publish_next(at)
        say(f"published {at.head.rosters.held().number}")
    verdict = at.follower.exchange.import_file(at.waiting[-1], WATCH)
    if isinstance(verdict.error, Exception):
        raise verdict.error
    assert verdict.outcome in {Outcome.IMPORTED, Outcome.ALREADY_HERE}
    at.waiting.clear()
    say(f"accepted {at.follower.rosters.held().number}")


def check_rosters(ground: Ground, told: list[str]) -> None:
    field, office = ground.field(), ground.office()
    for word, desk in (("published", office), ("accepted", field)):
        last = max((int(line.split()[1]) for line in told if word in line), default=1)
        held = desk.rosters.held()
        assert held.number >= last, f"a roster that was {word} is lost"
        assert held.number == 1 or held.expires_on.startswith(
            str(2030 + (held.number - 1) % 60)
        )
        nothing_is_left_over(desk, 0)
        desk.vault.close()


@dataclass
class Locksmith:
    """A vault whose ways in are changed; the first passphrase stays."""

    desk: Desk
    keys: Keys


def keys_of(ground: Ground) -> Keys:
    clock = Clock()
    return Keys(session(ground.folder / "field"), clock, os.urandom, lambda _sheet: b"")


def begin_locksmith(ground: Ground) -> Locksmith:
    return Locksmith(ground.field(), keys_of(ground))


def change_ways(at: Locksmith, _number: int, say: Say) -> None:
    """Add a way, change it, and take it away again."""
    keys = at.keys
    ways = keys.show(PASSPHRASE)
    for slot in ways.slots:
        if slot.may_go:
            keys.remove(slot.id)
            say(f"removed {slot.label}")
    number = int.from_bytes(os.urandom(4))
    keys.add_passphrase(pad(number), str(number))
    say(f"added {number}")
    keys.show(pad(number))
    keys.change_passphrase(pad(number + 1))
    say(f"changed {number}")


def check_ways(ground: Ground, told: list[str]) -> None:
    desk = ground.field()
    nothing_is_left_over(desk, 0)
    desk.vault.close()
    state = dict(reversed(line.split()) for line in told)
    labels = {slot.label for slot in keys_of(ground).show(PASSPHRASE).slots}
    for number, word in list(state.items())[-3:]:
        at = int(number)
        old, new = opens(ground, pad(at)), opens(ground, pad(at + 1))
        assert not (old and new), "two passphrases open what one should"
        if word == "removed":
            assert not old, "a way that was removed still opens"
            assert not new, "a way that was removed still opens"
            assert number not in labels
        elif word == "changed":
            assert not old, "a passphrase that was changed still opens"
            assert new or number not in labels
        else:
            assert old or new or number not in labels


def opens(ground: Ground, passphrase: str) -> bool:
    store = session(ground.folder / "field").slots
    try:
        store.unlock_slots(ground.folder / "field", Credentials(passphrase))
    except WrongPassphrase:
        return False
    return True


@dataclass
class Migrating:
    """Copies of a vault of the first version that wait to be opened."""

    ground: Ground
    waiting: list[Path]


def prepare_old(ground: Ground) -> None:
    with pytest.MonkeyPatch.context() as patch:
        make_first_version(ground.folder / "first", patch)


def begin_migrating(ground: Ground) -> Migrating:
    return Migrating(ground, [another_old(ground)])


def another_old(ground: Ground) -> Path:
    name = os.urandom(4).hex()
    half, whole = ground.folder / f"copying-{name}", ground.folder / f"old-{name}"
    shutil.copytree(ground.folder / "first", half)
    flush_tree(half)
    half.rename(whole)
    flush_tree(ground.folder / "stick")
    return whole


def migrate(at: Migrating, _number: int, say: Say) -> None:
    if not at.waiting:
        at.waiting.append(another_old(at.ground))
    vault = reopen_sample(at.waiting[0])
    vault.close()
    say(at.waiting.pop().name)


def check_migrated(ground: Ground, told: list[str]) -> None:
    here = {path.name for path in ground.folder.glob("old-*")}
    assert set(told) <= here, "a vault is gone"
    for name in here:
        if (ground.folder / name / SEEN).exists():
            continue
        vault = reopen_sample(ground.folder / name)
        assert vault.testimonies.get(a_testimony(1).id).paragraphs == ("Слово1 тайна.",)
        for number, sequence in IMPORTED:
            facts = vault.received.of(a_testimony(number).id)
            assert (facts.type, facts.sequence) == ("testimony", sequence)
            assert vault.testimonies.count(f"Получено{number}") == 1
        assert vault.check() == ()
        vault.close()
        left = [path for path in files_in(ground.folder / name) if path.suffix == ".part"]
        assert left == []
        shutil.rmtree(ground.folder / name)
        (ground.folder / name).mkdir()
        (ground.folder / name / SEEN).touch()
        flush_tree(ground.folder / name)


@dataclass
class BackingUp:
    """A vault in use, and where its backups go."""

    desk: Desk
    draft: Testimony
    place: Path


def begin_backing_up(ground: Ground) -> BackingUp:
    desk = ground.field()
    draft = desk.recording.begin()
    source = ground.folder / "evidence"
    source.write_bytes(b"evidence" * 1000)
    desk.evidence.attach(draft.id, source, WATCH)
    return BackingUp(desk, draft, ground.stick / "deponent-0123abcd")


def back_up(at: BackingUp, _number: int, say: Say) -> None:
    draft = at.draft.next(paragraphs=words(at.draft.revision + 1))
    at.desk.recording.save(draft)
    at.draft = draft
    order = BackupOrder(place=at.place, card=ORGANISATION.card, made_on="2026-03-01")
    made = at.desk.vault.backups.make(order, unwatched)
    say(f"{made.number} {draft.id} {draft.revision}")


def check_backups(ground: Ground, told: list[str]) -> None:
    place = ground.stick / "deponent-0123abcd"
    kept = generations(place)
    numbers = [each.number for each in kept]
    assert max((int(line.split()[0]) for line in told), default=0) <= max(
        numbers, default=0
    ), "an acknowledged backup is lost"
    for each in kept[:2]:
        folder = ground.folder / "restored"
        terms = Terms(kdf=CHEAP, allow_weak=True)
        order = RestoreOrder(
            backup=each,
            folder=folder,
            passphrase=NEW_WORDS,
            terms=terms,
            made_on=UNTIL,
        )
        assert restore(order, ORGANISATION.age_pq, os.urandom, unwatched) == 0
        vault = reopen_sample(folder, NEW_WORDS)
        for line in told:
            number, testimony, revision = line.split()
            if int(number) == each.number:
                assert vault.testimonies.get(testimony).revision == int(revision)
        assert vault.check() == ()
        vault.close()
        shutil.rmtree(folder)
    desk = ground.field()
    rows = desk.recording.rows(0, 1000)
    nothing_is_left_over(desk, sum(row.attachments for row in rows))
    desk.vault.close()


WORKS = {
    "roster": Work(
        prepare=prepare_roster, begin=begin_organising, piece=follow, check=check_rosters
    ),
    "slots": Work(begin=begin_locksmith, piece=change_ways, check=check_ways),
    "migration": Work(
        prepare=prepare_old, begin=begin_migrating, piece=migrate, check=check_migrated
    ),
    "backup": Work(begin=begin_backing_up, piece=back_up, check=check_backups),
}
