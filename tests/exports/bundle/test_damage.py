"""A sealed file with any bit flipped, any end missing or anything added is refused.

The normal tests take every bit of the header and of the last bytes, and a spread
of the rest; the nightly ones take them all.
"""

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exports import errors
from exports.bundle.members import open_members
from exports.bundle.seal import seal
from exports.bundle.verify import verify_bundle
from tests.exports.bundle.samples import (
    LAWYER,
    Counted,
    Kept,
    Unwatched,
    known,
    request,
    source_of,
)

REFUSALS = (
    errors.BundleTampered,
    errors.BundleTruncated,
    errors.MalformedBundle,
    errors.NewerBundle,
    errors.NotABundle,
    errors.NotForMe,
)


@pytest.fixture(scope="module")
def good(tmp_path_factory):
    """A small bundle, and a file to put damaged copies into."""
    folder = tmp_path_factory.mktemp("damage")
    path = folder / "good.age"
    small = request(custody=(), attachments=(source_of(b"evidence"),))
    seal(small, path, Unwatched(), Counted(), floor=0)
    raw = path.read_bytes()
    verify_bundle(path, LAWYER, known, Kept(), Unwatched())
    return raw, folder / "damaged.age"


def _refused(path, raw):
    path.write_bytes(raw)
    sink = Kept()
    with pytest.raises(errors.ExportError) as caught:
        verify_bundle(path, LAWYER, known, sink, Unwatched())
    assert type(caught.value) in REFUSALS
    return sink


def _flipped(raw, bit):
    damaged = bytearray(raw)
    damaged[bit // 8] ^= 1 << bit % 8
    return bytes(damaged)


def _header_size(raw):
    return raw.index(b"\n", raw.index(b"\n---") + 1) + 1


def test_flipping_a_bit_is_always_refused_before_any_evidence_is_given_out(good):
    raw, path = good
    header = _header_size(raw)
    bits = {*range(8 * (header + 64)), *range(8 * (len(raw) - 16), 8 * len(raw))}
    bits |= set(range(0, 8 * len(raw), 1009))
    for bit in sorted(bits):
        assert _refused(path, _flipped(raw, bit)).begun == []


@pytest.mark.nightly
def test_flipping_every_single_bit_is_refused(good):
    raw, path = good
    for bit in range(8 * len(raw)):
        assert _refused(path, _flipped(raw, bit)).begun == []


def test_cutting_the_end_off_is_always_refused(good):
    raw, path = good
    ends = {*range(_header_size(raw) + 64), *range(0, len(raw), 101)}
    for end in sorted(ends | set(range(len(raw) - 64, len(raw)))):
        assert _refused(path, raw[:end]).whole == {}


@pytest.mark.nightly
def test_cutting_at_every_byte_is_refused(good):
    raw, path = good
    for end in range(len(raw)):
        assert _refused(path, raw[:end]).whole == {}


def test_adding_anything_is_always_refused(good):
    raw, path = good
    for extra in (b"\0", b"\n", bytes(16), bytes(17), b"x" * 4096, raw):
        _refused(path, raw + extra)
        _refused(path, extra + raw)


def test_a_copy_cut_at_the_end_of_a_chunk_is_called_incomplete(tmp_path):
    path = tmp_path / "out.age"
    seal(request(attachments=(source_of(b"x" * 400_000),)), path, Unwatched(), Counted())
    raw = path.read_bytes()
    for chunks in (1, 3):
        path.write_bytes(raw[: _header_size(raw) + 16 + chunks * (65536 + 16)])
        with pytest.raises(errors.BundleTruncated):
            verify_bundle(path, LAWYER, known, Kept(), Unwatched())


def test_chunks_swapped_doubled_dropped_or_taken_from_another_bundle_are_refused(tmp_path):
    path = tmp_path / "out.age"
    wanted = request(attachments=(source_of(b"x" * 400_000),))
    seal(wanted, path, Unwatched(), Counted())
    twin = tmp_path / "twin.age"
    seal(wanted, twin, Unwatched(), Counted())

    def parts(raw):
        begin = _header_size(raw) + 16
        size = 65536 + 16
        chunks = [raw[at : at + size] for at in range(begin, len(raw), size)]
        return raw[:begin], chunks

    head, chunks = parts(path.read_bytes())
    other_head, other = parts(twin.read_bytes())
    spliced = [
        [*chunks[:2], chunks[3], chunks[2], *chunks[4:]],
        [*chunks[:2], chunks[1], *chunks[2:]],
        [*chunks[:2], *chunks[3:]],
        [*chunks[:-1], other[-1]],
        [*chunks[:2], other[2], *chunks[3:]],
        [*chunks, chunks[-1]],
    ]
    for each in spliced:
        _refused(tmp_path / "spliced.age", head + b"".join(each))
    _refused(tmp_path / "spliced.age", other_head + b"".join(chunks))


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=600))
def test_any_file_at_all_is_refused_with_one_of_our_errors(raw):
    for begin in (b"", b"age-encryption.org/v1\n", b"age-encryption.org/v1\n-> X25519 "):
        with pytest.raises(errors.ExportError):
            open_members(io.BytesIO(begin + raw), LAWYER, Unwatched())
