"""A program that works on a vault until it is killed, and tells what was acknowledged.

    python -m tests.vault.victim MODE FOLDER SEED

It appends a line to standard output only after the vault has said that a thing is kept.
"""

import hashlib
import itertools
import os
import sys
from pathlib import Path

from desktop.domain.custody import CustodyAct
from desktop.domain.testimony import State, TestimonyId
from tests.vault.samples import (
    LATER,
    NOON,
    a_testimony,
    attach,
    hexed,
    moment,
    next_revision,
    reopen,
    seal,
)
from tests.vault.trust import draft, receive, withdrawal, without


def told(*words):
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def content_of(number):
    size = (number * 7919) % 400_000
    return hashlib.shake_256(str(number).encode()).digest(size)


def page_of(number):
    return hashlib.shake_256(b"%d" % number).digest(100 + number % 900)


def autosave(vault, seed):
    now = vault.testimonies.get(a_testimony(1).id)
    while True:
        revision = now.revision + 1
        now = next_revision(now, *now.paragraphs[-20:], f"Слово{revision} и ещё слова.")
        vault.testimonies.save(now, moment(revision))
        told("saved", revision)


def evidence(vault, seed):
    for number in itertools.count(seed * 1000):
        content = content_of(number)
        with_event = number % 2
        facts = attach(vault, a_testimony(1).id, content, number)
        if with_event:
            vault.custody.append(NOON, CustodyAct.ATTACHED, a_testimony(1).id)
        told("kept", facts.id, number)


def destroy(vault, seed):
    for number in itertools.count(seed * 1000 + 10):
        vault.testimonies.add(a_testimony(number, f"Слово{number} тайна."), State.OPEN)
        attach(vault, TestimonyId(hexed(number)), content_of(number), number)
        told("added", number)
        seal(vault, number)
        told("sealed", number)
        vault.testimonies.destroy_content(TestimonyId(hexed(number)))
        vault.custody.append(LATER, CustodyAct.KEY_DESTROYED, hexed(number))
        told("destroyed", number)


def take(vault, seed):
    taken = vault.attachments.begin_take(a_testimony(1).id, moment(seed))
    for number in itertools.count():
        taken.append(page_of(number))
        told("page", taken.name, number)


def letter(vault, seed):
    for number in itertools.count(seed * 1000):
        row = draft(number)
        vault.letters.add_draft(row, b'{"words":"1"}')
        told("draft", number, 1)
        vault.letters.save_draft(row.id, 2, LATER, b'{"words":"2"}')
        told("draft", number, 2)
        with vault.transaction():
            vault.letters.mark_sealed(row.id, hexed(f"sealed {number}"), LATER)
            vault.custody.append(LATER, CustodyAct.SEALED, a_testimony(1).id)
        told("sealed", number)


def withdraw(vault, seed):
    for number in itertools.count(seed * 1000 + 10):
        words = (f"Слово{number} остаётся.", f"Тайна{number} уходит.")
        came = receive(vault, number, *words)
        told("came", number)
        left = without(vault.originals.of(came)["record"], 2)
        with vault.transaction():
            vault.withdrawals.add(withdrawal(came, 2, bundle=number))
            vault.withdrawals.withdraw_paragraphs(came, (2,), left)
        told("withdrawn", number)


MODES = {
    "autosave": autosave,
    "evidence": evidence,
    "destroy": destroy,
    "take": take,
    "letter": letter,
    "withdraw": withdraw,
}

if __name__ == "__main__":
    mode, folder, seed = sys.argv[1:]
    vault = reopen(Path(folder))
    told("ready")
    MODES[mode](vault, int(seed))
