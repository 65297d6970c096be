"""Killed at any moment, the vault has all that it acknowledged, and needs no repair."""

import hashlib
import subprocess
import sys

import pytest

from desktop.domain.evidence import AttachmentId
from desktop.domain.testimony import State, TestimonyId
from desktop.vault.errors import ContentGone
from tests.vault.samples import a_testimony, hexed, new_vault, reopen
from tests.vault.trust import draft
from tests.vault.victim import MODES, content_of, page_of

FEW, MANY = 4, 200


def killed_after(mode, folder, seed):
    """Run the victim, kill it somewhere, and return what it had told before."""
    draw = int.from_bytes(hashlib.sha256(f"{mode}{seed}".encode()).digest()[:4], "big")
    told = folder.with_name("told")
    with told.open("wb") as sink:
        victim = subprocess.Popen(
            [sys.executable, "-m", "tests.vault.victim", mode, folder, str(seed)],
            stdout=subprocess.PIPE,
            bufsize=0,
        )
        assert victim.stdout.readline() == b"ready\n"
        try:
            out, _ = victim.communicate(timeout=draw % 250 / 1000)
        except subprocess.TimeoutExpired:
            victim.kill()
            out, _ = victim.communicate()
        assert victim.returncode == -9
        sink.write(out)
    return [line.split() for line in told.read_text().splitlines()]


def nothing_is_left_over(vault, folder):
    assert vault.check() == ()
    (kept,) = vault._database.row("SELECT count(*) FROM attachment")
    files = [path for path in (folder / "blobs").rglob("*") if path.is_file()]
    assert len(files) == kept
    assert not (folder / "vault.hdr.part").exists()


def check_autosave(vault, told, seed):
    words = vault.testimonies.get(a_testimony(1).id)
    last = max((int(line[1]) for line in told), default=0)
    assert words.revision in (last, last + 1) or not told
    assert vault.testimonies.row(words.id).revision == words.revision
    if words.revision > 1:
        assert words.paragraphs[-1].startswith(f"Слово{words.revision} ")
        assert vault.testimonies.count(f"слово{words.revision}") == 1


def check_evidence(vault, told, seed):
    listed = {facts.id: facts for facts in vault.attachments.of(a_testimony(1).id)}
    for _, attachment, number in told:
        assert attachment in listed
        with vault.attachments.open(AttachmentId(attachment)) as reader:
            assert reader.read() == content_of(int(number))
    assert vault.testimonies.row(a_testimony(1).id).attachments == len(listed)


def check_destroy(vault, told, seed):
    for word, number in told:
        testimony = TestimonyId(hexed(int(number)))
        state = vault.testimonies.row(testimony).state
        if word == "added":
            assert state in (State.OPEN, State.READY, State.SEALED)
        else:
            assert state is State.SEALED
        if state is State.SEALED:
            with pytest.raises(ContentGone):
                vault.testimonies.get(testimony)
            assert vault.testimonies.count(f"Слово{number}") == 0
        else:
            assert vault.testimonies.get(testimony).id == testimony


def check_take(vault, told, seed):
    left = vault.attachments.unfinished_takes()
    assert len(left) <= 1
    for _, _, take in left:
        pages = [int(line[2]) for line in told]
        whole = b"".join(map(page_of, pages))
        with vault.attachments.open_take(take) as reader:
            assert reader.read() in (whole, whole + page_of(len(pages)))
        vault.attachments.discard_take(take)
    assert left or not told


def check_letter(vault, told, seed):
    for word, number, *revision in told:
        sealed = hexed(f"sealed {number}")
        row = next(
            row for row in vault.letters.rows() if row.id in (draft(int(number)).id, sealed)
        )
        if word == "sealed":
            assert (row.id, row.is_forgotten) == (sealed, True)
        else:
            assert row.revision >= int(revision[0])
        if row.is_forgotten:
            with pytest.raises(ContentGone):
                vault.letters.get(row.id)
        else:
            assert vault.letters.get(row.id) == b'{"words":"%d"}' % row.revision


def check_withdraw(vault, told, seed):
    for word, number in told:
        testimony = TestimonyId(hexed(int(number)))
        kept, secret = vault.testimonies.get(testimony).paragraphs
        assert kept == f"Слово{number} остаётся."
        gone = vault.withdrawals.destroyed(testimony) == (2,)
        assert gone or word == "came"
        assert secret == ("" if gone else f"Тайна{number} уходит.")
        assert vault.testimonies.count(f"Тайна{number}") == (0 if gone else 1)
        record = vault.originals.of(testimony)["record"].decode()
        assert (f"Тайна{number}" in record) != gone


CHECKS = {
    "letter": check_letter,
    "withdraw": check_withdraw,
    "autosave": check_autosave,
    "evidence": check_evidence,
    "destroy": check_destroy,
    "take": check_take,
}


def kill_again_and_again(mode, folder, times):
    vault = new_vault(folder)
    vault.testimonies.add(a_testimony(1), State.OPEN)
    vault.close()
    told_in_all = 0
    for seed in range(times):
        told = killed_after(mode, folder, seed)
        told_in_all += len(told)
        vault = reopen(folder)
        CHECKS[mode](vault, told, seed)
        nothing_is_left_over(vault, folder)
        vault.close()
    assert told_in_all


@pytest.mark.parametrize("mode", MODES)
def test_a_few_kills_lose_nothing_that_was_acknowledged(mode, folder):
    kill_again_and_again(mode, folder, FEW)


@pytest.mark.nightly
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("mode", MODES)
def test_many_kills_lose_nothing_that_was_acknowledged(mode, folder):
    kill_again_and_again(mode, folder, MANY)
