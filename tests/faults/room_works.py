"""The works of single rooms of the vault: recordings, letters, words that are withdrawn."""

import hashlib
import itertools
import os
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop.domain.testimony import State, TestimonyId
from desktop.parts.desk import Desk
from desktop.vault.errors import ContentGone
from desktop.vault.takes import TakeFile
from tests.faults.ground import Ground, Say, Work, files_in
from tests.vault.samples import LATER, NOON, a_testimony, hexed
from tests.vault.trust import draft, receive, withdrawal, without


def somewhere() -> Iterator[int]:
    """Return numbers that no earlier process has used."""
    return itertools.count(int.from_bytes(os.urandom(2)) * 1000 + 10)


@dataclass
class Room:
    """A vault, and what is being put into it."""

    desk: Desk
    numbers: Iterator[int] = field(default_factory=somewhere)
    take: TakeFile | None = None
    pages: int = 0


def begin(ground: Ground) -> Room:
    return Room(ground.field())


def with_a_testimony(ground: Ground) -> None:
    desk = ground.field()
    desk.vault.testimonies.add(a_testimony(1), State.OPEN)
    desk.vault.close()


def sound_room(desk: Desk) -> None:
    """No page is damaged, no word missing, no file without a row."""
    assert desk.vault.check() == ()
    folder = desk.vault.outbox.folder.parent
    assert files_in(folder / "blobs") == []
    assert [path for path in files_in(folder) if path.suffix == ".part"] == []


def page_of(number: int) -> bytes:
    return hashlib.shake_256(b"%d" % number).digest(100 + number % 900)


def record_a_page(at: Room, _number: int, say: Say) -> None:
    attachments = at.desk.vault.attachments
    if at.take is None:
        at.take, at.pages = attachments.begin_take(a_testimony(1).id, NOON), 0
    try:
        at.take.append(page_of(at.pages))
    except OSError:
        at.take = None  # it keeps the pages it has, and takes no more
        raise
    say(f"{at.take.name} {at.pages}")
    at.pages += 1


def check_takes(ground: Ground, told: list[str]) -> None:
    desk = ground.field()
    attachments = desk.vault.attachments
    pages: dict[str, int] = {}
    for line in told:
        name, number = line.split()
        pages[name] = int(number) + 1
    left = {take.name: take for _, _, take in attachments.unfinished_takes()}
    for name, take in left.items():
        with attachments.open_take(take) as reader:
            kept = reader.read()
        whole, count = b"", 0
        while count < pages.get(name, 0) or len(whole) < len(kept):
            whole, count = whole + page_of(count), count + 1
        # What was said in the moment of a power cut does not count, and may be there.
        assert kept == whole, "an acknowledged page is lost, or one is torn"
        pages.pop(name, None)
    assert not pages, "an acknowledged recording is lost"
    sound_room(desk)
    desk.vault.close()


def write_a_letter(at: Room, _number: int, say: Say) -> None:
    number, letters = next(at.numbers), at.desk.vault.letters
    row = draft(number)
    letters.add_draft(row, b'{"words":"1"}')
    say(f"draft {number} 1")
    letters.save_draft(row.id, 2, LATER, b'{"words":"2"}')
    say(f"draft {number} 2")
    letters.mark_sealed(row.id, hexed(f"sealed {number}"), LATER)
    say(f"sealed {number} 2")


def check_letters(ground: Ground, told: list[str]) -> None:
    desk = ground.field()
    letters = desk.vault.letters
    rows = {row.id: row for row in letters.rows()}
    for line in told:
        word, number, revision = line.split()
        sealed = hexed(f"sealed {number}")
        row = rows.get(sealed) or rows.get(draft(int(number)).id)
        assert row is not None, "an acknowledged letter is lost"
        assert (row.id, row.is_forgotten) == (sealed, True) or word == "draft"
        assert row.is_forgotten or row.revision >= int(revision)
    for row in rows.values():
        try:
            assert letters.get(row.id) == b'{"words":"%d"}' % row.revision
        except ContentGone:
            assert row.is_forgotten
        else:
            assert not row.is_forgotten
    sound_room(desk)
    desk.vault.close()


def withdraw(at: Room, _number: int, say: Say) -> None:
    number, vault = next(at.numbers), at.desk.vault
    came = receive(vault, number, f"Слово{number} остаётся.", f"Тайна{number} уходит.")
    say(f"came {number}")
    left = without(vault.originals.of(came)["record"], 2)
    with vault.transaction():
        vault.withdrawals.add(withdrawal(came, 2, bundle=number))
        vault.withdrawals.withdraw_paragraphs(came, (2,), left)
    say(f"withdrawn {number}")


def check_withdrawn(ground: Ground, told: list[str]) -> None:
    desk = ground.field()
    vault = desk.vault
    for line in told[-20:]:
        word, number = line.split()
        testimony = TestimonyId(hexed(int(number)))
        kept, secret = vault.testimonies.get(testimony).paragraphs
        assert kept == f"Слово{number} остаётся."
        gone = vault.withdrawals.destroyed(testimony) == (2,)
        assert gone or word == "came", "an acknowledged withdrawal is lost"
        assert secret == ("" if gone else f"Тайна{number} уходит.")
        assert vault.testimonies.count(f"Тайна{number}") == (0 if gone else 1)
        record = vault.originals.of(testimony)["record"].decode()
        assert (f"Тайна{number}" in record) != gone
    sound_room(desk)
    vault.close()


WORKS = {
    "record": Work(
        prepare=with_a_testimony, begin=begin, piece=record_a_page, check=check_takes
    ),
    "letter": Work(
        prepare=with_a_testimony, begin=begin, piece=write_a_letter, check=check_letters
    ),
    "withdraw": Work(begin=begin, piece=withdraw, check=check_withdrawn),
}
