"""Whatever the holder of valid keys puts inside, the answer is a bundle or our error.

The mutants are made before signing and sealing, so that each passes the cryptography and
meets the parsers behind it. Any other exception, or evidence that is not the signed one,
fails the test.
"""

import hashlib
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain import canonical
from desktop.domain.bundles import BundleType
from desktop.domain.errors import MalformedRecord, NewerRecord
from exports import errors
from exports.bundle import layout
from exports.bundle.manifests import parse_manifest, parse_tag_manifest
from exports.bundle.meta import decode_meta, read_comment
from exports.bundle.records import decode_records
from tests.exports.bundle.forge import MAIN, RECORDS, Forge, entry, sealed, verify_bytes
from tests.exports.bundle.samples import Kept

TYPE = BundleType.TESTIMONY
GOOD = Forge()
NAMES = list(GOOD.members)
JSON_NAMES = [layout.META, *RECORDS]
slow = [HealthCheck.too_slow, HealthCheck.data_too_large]

scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**54), 2**54),
    st.text(max_size=8),
    st.sampled_from(["0" * 40, "0" * 32, "f" * 128, "2026-01-01T00:00:00Z", "yes", ""]),
)
values = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)


def _judge(raw):
    """Return whether `raw` was accepted; anything but a verdict is raised."""
    sink = Kept()
    with tempfile.TemporaryDirectory() as folder:
        try:
            found = verify_bytes(Path(folder), raw, sink=sink)
        except errors.ExportError:
            return False
    for facts in found.attachments:
        assert hashlib.sha512(sink.whole[facts.id]).hexdigest() == facts.sha512
    return True


@st.composite
def edits(draw, raw):
    """Return `raw` with a few bytes replaced, dropped, doubled or put in."""
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(raw)))
        end = draw(st.integers(start, min(len(raw), start + 600)))
        middle = draw(
            st.one_of(
                st.binary(max_size=8),
                st.sampled_from([b"", bytes(512), raw[start:end] * 2, b'"', b"[", b"\n"]),
            )
        )
        raw = raw[:start] + middle + raw[end:]
    return raw


@settings(max_examples=80, deadline=None, suppress_health_check=slow)
@given(edits(GOOD.tar()))
def test_an_archive_with_anything_changed_is_refused(tar):
    if tar != GOOD.tar():
        assert not _judge(sealed(tar))


@settings(max_examples=80, deadline=None, suppress_health_check=slow)
@given(st.data())
def test_a_member_with_anything_in_it_gets_a_verdict(data):
    forge = GOOD.copy()
    name = data.draw(st.sampled_from(NAMES))
    forge.members[name] = data.draw(edits(forge.members[name]))
    sign = data.draw(
        st.sampled_from([forge.signed, forge.signed_tags, forge.signed_manifest])
    )
    _judge(sealed(sign().tar()))


def _places(value, path=()):
    yield path
    if isinstance(value, dict | list):
        for key in value if isinstance(value, dict) else range(len(value)):
            yield from _places(value[key], (*path, key))


def _with(value, path, new):
    if not path:
        return new
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = _with(value[path[0]], path[1:], new)
    return copy


@settings(max_examples=80, deadline=None, suppress_health_check=slow)
@given(st.data())
def test_records_with_any_value_at_any_place_get_a_verdict(data):
    forge = GOOD.copy()
    name = data.draw(st.sampled_from(JSON_NAMES))
    value = canonical.loads(forge.members[name])
    path = data.draw(st.sampled_from(list(_places(value))))
    try:
        forge.members[name] = canonical.dumps(_with(value, path, data.draw(values)))
    except MalformedRecord:
        return
    _judge(sealed(forge.signed().tar()))


@settings(max_examples=100, deadline=None, suppress_health_check=slow)
@given(st.lists(st.sampled_from(NAMES), max_size=20))
def test_members_in_any_order_and_number_are_refused(names):
    tar = b"".join(entry(name, GOOD.members[name]) for name in names) + layout.END
    assert _judge(sealed(tar)) == (names == NAMES)


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(
        st.binary(max_size=300),
        st.sampled_from(NAMES).flatmap(lambda name: edits(GOOD.members[name])),
    )
)
def test_the_parsers_raise_only_what_they_say(raw):
    manifest = partial(parse_manifest, kind=TYPE, particulars=False)
    for parse in (manifest, parse_tag_manifest):
        _only((errors.OddMember, errors.MalformedBundle), parse, raw)
    record = (MalformedRecord, NewerRecord)
    _only((*record, errors.MalformedBundle), decode_meta, raw)
    _only(record, partial(decode_records, TYPE), dict.fromkeys(RECORDS, raw))
    comment = raw.decode("latin-1")
    _only((errors.MalformedBundle, errors.NewerBundle), read_comment, comment)


def _only(allowed, parse, raw):
    try:
        parse(raw)
    except allowed:
        return


@pytest.mark.nightly
@settings(max_examples=20_000, deadline=None, suppress_health_check=slow)
@given(st.data())
def test_twenty_thousand_members_with_anything_in_them_get_a_verdict(data):
    forge = GOOD.copy()
    for name in data.draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=3)):
        forge.members[name] = data.draw(edits(forge.members[name]))
    _judge(sealed(forge.signed().tar()))


BOMBS = {
    "deep": b"[" * 4_000_000,
    "deep objects": b'{"a":' * 800_000,
    "wide": b"[" + b"[]," * 1_300_000 + b"[]]",
    "just many enough": b"[" + b"[]," * 199_998 + b"[]]",
    "many objects": b"[" + b'{"a":0},' * 460_000 + b'{"a":0}]',
    "many lists": b"[" + b"[[0]]," * 660_000 + b"0]",
    "long number": b"9" * 4_000_000,
    "many keys": b"{" + b'"a":1,' * 600_000 + b'"a":1}',
    "long text": b'"' + b"\\u0000" * 690_000 + b'"',
    "long escapes": b'"' + b"\\\\" * 2_000_000 + b'"',
    "half signs": b'"' + b"\\ud800" * 690_000 + b'"',
    "many leaves": b'{"leaves":[' + b'{"path":"a","salt":"b","value":0},' * 28_000,
    "not a number": b"[" + b"NaN," * 900_000 + b"NaN]",
    "fractions": b"[" + b"0.1," * 190_000 + b"0.1]",
    "zeros": bytes(4_000_000),
    "open text": b'"' + b"a" * 4_000_000,
}
SWALLOW = """
import sys, time
from pathlib import Path
from tests.bench.measure import peak_mib
from tests.exports.bundle.samples import *
from exports.bundle.verify import verify_bundle
from exports.errors import MalformedBundle
before = time.process_time()
try:
    verify_bundle(Path(sys.argv[1]), LAWYER, known, Kept(), Unwatched())
except MalformedBundle:
    seconds = time.process_time() - before
    print(seconds, peak_mib())
"""


@pytest.mark.parametrize("which", BOMBS)
def test_records_that_swell_are_refused_within_a_second_and_300_megabytes(tmp_path, which):
    forge = GOOD.copy()
    forge.members[MAIN] = BOMBS[which][: layout.MAX_RECORD_BYTES]
    path = tmp_path / "in.age"
    path.write_bytes(sealed(forge.agreed().signed().tar()))
    run = subprocess.run(
        [sys.executable, "-c", SWALLOW, path],
        capture_output=True,
        check=True,
        cwd=Path(__file__).parents[3],
    )
    seconds, megabytes = map(float, run.stdout.split())
    assert seconds < 1
    assert megabytes < 300
