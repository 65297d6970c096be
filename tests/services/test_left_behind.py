"""What is left of a file that was not taken in, or not carried out, to its end: nothing."""

import hashlib

import pytest

from desktop.services.copying import Expected, copy_verified
from desktop.services.errors import HandOverFailed, SealedFileMissing
from desktop.services.progress import Cancelled
from tests.services.post import WATCH

CONTENT = b"sealed" * 4_000_000
"""Longer than what is read ahead."""
EXPECTED = Expected(
    sha256=hashlib.sha256(CONTENT).hexdigest(),
    size_bytes=len(CONTENT),
)


class At:
    """Does something as soon as one step of the work is under way."""

    def __init__(self, step, act):
        self._step = step
        self._act = act

    def advance(self, step, done, total):
        if step == self._step:
            self._act()


def stop():
    raise Cancelled


@pytest.fixture
def places(tmp_path):
    """Return a sealed file, and where on a stick its copy goes."""
    source, stick = tmp_path / "source.age", tmp_path / "stick"
    source.write_bytes(CONTENT)
    stick.mkdir()
    return source, stick / "copy.age"


def test_a_copy_that_is_read_back_as_it_was_stays(places):
    source, target = places
    copy_verified(source, target, EXPECTED, WATCH)
    assert target.read_bytes() == CONTENT


@pytest.mark.parametrize("step", ["hand_over.write", "hand_over.verify"])
def test_a_copy_that_somebody_stopped_is_gone(places, step):
    source, target = places
    with pytest.raises(Cancelled):
        copy_verified(source, target, EXPECTED, At(step, stop))
    assert list(target.parent.iterdir()) == []


def test_a_copy_that_the_stick_keeps_otherwise_is_gone(places):
    source, target = places

    def spoil():
        with target.open("r+b") as stream:
            stream.seek(len(CONTENT) - 1)
            stream.write(b"!")

    with pytest.raises(HandOverFailed):
        copy_verified(source, target, EXPECTED, At("hand_over.verify", spoil))
    assert list(target.parent.iterdir()) == []


def test_what_is_no_longer_what_was_sealed_is_not_copied(places):
    source, target = places
    source.write_bytes(CONTENT[1:])
    with pytest.raises(SealedFileMissing):
        copy_verified(source, target, EXPECTED, WATCH)
    assert list(target.parent.iterdir()) == []


def test_evidence_whose_intake_was_stopped_leaves_no_file(field, tmp_path):
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"\xff\xd8\xff invented")
    testimony = field.recording.begin()
    with pytest.raises(Cancelled):
        field.evidence.attach(testimony.id, photo, At("evidence.intake", stop))
    blobs = field.vault.outbox.folder.parent / "blobs"
    assert [path for path in blobs.rglob("*") if path.is_file()] == []
    assert field.evidence.of(testimony.id) == ()
