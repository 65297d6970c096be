"""Sealing that fails, or is stopped, leaves nothing behind and says why."""

import errno
import hashlib
import io
import os
import resource
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from crypto.chunks import ChunkWriter, SeekableChunkReader
from desktop.disk import Uncached
from desktop.disk.behind import FLUSH_BYTES
from desktop.domain.custody import CustodyAct
from exports import errors
from exports.bundle import layout, rereading
from exports.bundle.hashing import SideHash, side_pool, zeros_sha512
from exports.bundle.plan import Source
from exports.bundle.seal import seal
from tests.exports.bundle.samples import (
    LAWYER,
    SMALL,
    STRANGER,
    TESTIMONY,
    Counted,
    Unwatched,
    chain,
    facts_of,
    person,
    request,
    source_of,
)


class Stopped(Exception):
    """As a person's wish to stop arrives."""


class StopsAt(Unwatched):
    def __init__(self, count):
        self.left = count

    def advance(self, step, done, total):
        super().advance(step, done, total)
        self.left -= 1
        if self.left < 0:
            raise Stopped


def _seal(folder, progress=None, **changes):
    return seal(
        request(**changes),
        folder / "out.age",
        progress or Unwatched(),
        Counted(),
        floor=SMALL,
    )


def _fails(folder, error, **changes):
    with pytest.raises(error) as caught:
        _seal(folder, **changes)
    assert list(folder.iterdir()) == []
    return caught.value


def test_stopping_at_any_moment_leaves_nothing(tmp_path):
    count = 0
    threads = threading.active_count()
    while True:
        try:
            _seal(tmp_path, StopsAt(count))
        except Stopped:
            assert list(tmp_path.iterdir()) == []
            assert threading.active_count() == threads
            count += 1
        else:
            break
    assert count > 20


@pytest.mark.parametrize(
    "lie", [{"sha512": "0" * 128}, {"size_bytes": 4}, {"size_bytes": 2}, {"size_bytes": 0}]
)
def test_evidence_that_is_not_what_was_taken_in_is_not_sealed(tmp_path, lie):
    source = source_of(b"abc", **lie)
    error = _fails(tmp_path, errors.EvidenceChanged, attachments=(source,))
    assert error.attachment == source.facts.id


@pytest.mark.parametrize("noted", [b"ab", b"abc\0"])
def test_evidence_longer_or_shorter_than_noted_is_not_sealed(tmp_path, noted):
    source = Source(facts=facts_of(noted), open=lambda: io.BytesIO(b"abc"))
    _fails(tmp_path, errors.EvidenceChanged, attachments=(source,))


def test_evidence_damaged_in_the_vault_is_not_sealed(tmp_path):
    raw, key = b"abc" * 90_000, b"k" * 32
    blob = io.BytesIO()
    writer = ChunkWriter(blob, key)
    writer.write(raw)
    writer.finish()
    damaged = bytearray(blob.getvalue())
    damaged[100_000] ^= 1
    source = Source(
        facts=facts_of(raw), open=lambda: SeekableChunkReader(io.BytesIO(damaged), key)
    )
    _fails(tmp_path, errors.EvidenceChanged, attachments=(source,))


def test_evidence_that_cannot_be_read_is_not_sealed_and_the_error_passes(tmp_path):
    class Broken(io.BytesIO):
        def readinto(self, buffer):
            raise OSError(errno.EIO, "broken")

    source = Source(facts=facts_of(b"abc"), open=Broken)
    assert _fails(tmp_path, OSError, attachments=(source,)).errno == errno.EIO


def test_every_reader_of_evidence_is_closed(tmp_path):
    opened = []

    def open_it():
        opened.append(io.BytesIO(b"abc"))
        return opened[-1]

    good = Source(facts=facts_of(b"abc"), open=open_it)
    bad = Source(facts=facts_of(b"abd", 2), open=open_it)
    _fails(tmp_path, errors.EvidenceChanged, attachments=(good, bad))
    assert [each.closed for each in opened] == [True, True]


@pytest.mark.parametrize(
    "changes",
    [
        {"record": replace(TESTIMONY, place="\ud800")},
        {"record": replace(TESTIMONY, code="AAAA-AAAA")},
        {"record": replace(TESTIMONY, started_at="today")},
        {"record": replace(TESTIMONY, id="X" * 32)},
        {"custody": chain(signer=STRANGER)},
        {"custody": chain()[::-1]},
        {"custody": (replace(chain()[0], act=CustodyAct.SEALED),)},
        {"claimed_at": "now"},
        {"claimed_at": "2026-01-01"},
        {"sequence": 0},
        {"sequence": 2},
        {"previous": "f" * 128},
        {"previous": "f"},
        {"attachments": (source_of(b"1"), source_of(b"2"))},
        {"attachments": (source_of(b"1", id="../x"),)},
        {"attachments": (source_of(b"1", sha512="0" * 127),)},
        {"attachments": (source_of(b"1", size_bytes=-1),)},
    ],
)
def test_what_a_reader_would_refuse_is_not_sealed(tmp_path, changes):
    _fails(tmp_path, errors.NotSealable, **changes)


@pytest.mark.parametrize("count", [0, 17])
def test_too_few_or_too_many_recipients_are_refused(tmp_path, count):
    cards = tuple(person(f"L{number}").card for number in range(count))
    _fails(tmp_path, errors.WrongRecipients, recipients=cards)


def test_a_recipient_twice_is_refused(tmp_path):
    _fails(tmp_path, errors.WrongRecipients, recipients=(LAWYER.card, LAWYER.card))


def test_what_is_beyond_the_limits_is_refused(tmp_path):
    large = source_of(b"", size_bytes=layout.MAX_ATTACHMENT_BYTES + 1)
    error = _fails(tmp_path, errors.TooLarge, attachments=(large,))
    assert error.vast is errors.Vast.EVIDENCE
    many = tuple(source_of(b"", number) for number in range(layout.MAX_ATTACHMENTS + 1))
    error = _fails(tmp_path, errors.TooLarge, attachments=many)
    assert error.vast is errors.Vast.EVIDENCE
    wordy = replace(TESTIMONY, paragraphs=("x" * layout.MAX_RECORD_BYTES,))
    error = _fails(tmp_path, errors.TooLarge, record=wordy)
    assert error.vast is errors.Vast.RECORDS


def test_a_file_that_would_not_fit_is_refused_before_anything_is_written(tmp_path):
    source = source_of(b"", size_bytes=layout.MAX_ATTACHMENT_BYTES)
    error = _fails(tmp_path, errors.NoSpace, attachments=(source,))
    assert error.needed_bytes > layout.MAX_ATTACHMENT_BYTES > error.free_bytes > 0


def test_a_file_that_is_there_is_never_replaced(tmp_path):
    path = tmp_path / "out.age"
    path.write_bytes(b"keep me")
    with pytest.raises(FileExistsError):
        _seal(tmp_path)
    assert [each.read_bytes() for each in tmp_path.iterdir()] == [b"keep me"]


FULL_AT = """
import resource, signal, sys
from pathlib import Path
from exports.bundle.seal import seal
from tests.exports.bundle.samples import *
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
wanted = request(attachments=(source_of(b"x" * 3_000_000),))
limits = [int(each) for each in sys.argv[2:]]
for limit in limits:
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    try:
        seal(wanted, Path(sys.argv[1]) / "out.age", Unwatched(), Counted())
    except OSError as error:
        print(error.errno, len(list(Path(sys.argv[1]).iterdir())))
"""


@pytest.mark.skipif(not hasattr(resource, "RLIMIT_FSIZE"), reason="POSIX only")
def test_a_disk_that_takes_no_more_at_any_place_is_said_and_nothing_is_left(tmp_path):
    limits = [0, 1, 400, 1 << 20, (1 << 20) + 7, 2 << 20, 3_000_000, 3_000_400]
    run = subprocess.run(
        [sys.executable, "-c", FULL_AT, tmp_path, *map(str, limits)],
        capture_output=True,
        check=True,
        cwd=Path(__file__).parents[3],
    )
    assert run.stdout.decode().split("\n")[:-1] == [f"{errno.EFBIG} 0"] * len(limits)


@pytest.mark.parametrize("place", [0, 200, 900, -1])
def test_a_disk_that_gives_back_other_bytes_is_noticed_and_nothing_is_left(
    tmp_path, monkeypatch, place
):
    def spoil(path, landed):
        raw = bytearray(path.read_bytes())
        raw[place % len(raw)] ^= 1
        path.write_bytes(raw)
        return Uncached(path, landed)

    monkeypatch.setattr(rereading, "Uncached", spoil)
    _fails(tmp_path, errors.NotReRead)


def test_a_disk_that_lost_the_end_is_noticed_and_nothing_is_left(tmp_path, monkeypatch):
    def shorten(path, landed):
        os.truncate(path, path.stat().st_size - 1)
        return Uncached(path, landed)

    monkeypatch.setattr(rereading, "Uncached", shorten)
    _fails(tmp_path, errors.NotReRead)


LARGE = bytes(3 * FLUSH_BYTES)


@pytest.mark.parametrize("place", [0, FLUSH_BYTES - 1])
def test_a_disk_that_changes_what_was_flushed_on_the_way_is_noticed(
    tmp_path, monkeypatch, place
):
    def spoil(path, landed):
        with path.open("rb+") as file:
            byte = os.pread(file.fileno(), 1, place)[0]
            os.pwrite(file.fileno(), bytes([byte ^ 1]), place)
        return Uncached(path, landed)

    monkeypatch.setattr(rereading, "Uncached", spoil)
    threads = threading.active_count()
    _fails(tmp_path, errors.NotReRead, attachments=(source_of(LARGE),))
    assert threading.active_count() == threads


@pytest.mark.parametrize("count", [1, 20, 40])
def test_a_large_file_can_be_stopped_while_it_is_read_back(tmp_path, count):
    threads = threading.active_count()
    with pytest.raises(Stopped):
        _seal(tmp_path, StopsAt(count), attachments=(source_of(LARGE),))
    assert list(tmp_path.iterdir()) == []
    assert threading.active_count() == threads


def test_a_large_file_is_read_back_whole(tmp_path):
    sealed = _seal(tmp_path, attachments=(source_of(LARGE),))
    raw = (tmp_path / "out.age").read_bytes()
    assert (sealed.size_bytes, sealed.file_sha256) == (
        len(raw),
        hashlib.sha256(raw).hexdigest(),
    )


@pytest.mark.parametrize("pieces", [1, 100])
def test_an_error_in_the_hashing_thread_is_raised_and_the_thread_ends(pieces):
    threads = threading.active_count()

    def hash_words():
        with side_pool() as pool:
            sha512 = SideHash(pool)
            for _ in range(pieces):
                sha512.update("not bytes")
            sha512.hexdigest()

    with pytest.raises(TypeError):
        hash_words()
    assert threading.active_count() == threads


@pytest.mark.parametrize("size", [0, 1, 511, (1 << 20) - 1, 1 << 20, (2 << 20) + 3])
def test_the_hash_of_zeros_is_that(size):
    with side_pool() as pool:
        sha512 = SideHash(pool)
        sha512.update(bytes(size))
        assert zeros_sha512(size) == sha512.hexdigest()
