"""A header has one form; whatever tar could say otherwise is refused."""

import io
import subprocess
import tarfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.bundles import BundleType
from exports import errors
from exports.bundle import layout
from exports.bundle.manifests import encode_manifest, parse_manifest
from tests.exports.bundle.forge import RECORDS, Forge, sealed
from tests.exports.bundle.refusing import refused

TYPE = BundleType.TESTIMONY
NAME = layout.MANIFEST
GOOD = layout.header(NAME, 1234)
names = st.text("abcdefghijklmnopqrstuvwxyz0123456789./-", min_size=1, max_size=99)
sizes = st.integers(0, 2**80)


@given(names, sizes)
def test_a_header_tells_its_name_and_size(name, size):
    assert layout.parse_header(layout.header(name, size)) == (name, size)


@given(names.filter(lambda name: not name.endswith("/")), st.integers(0, 2**45))
def test_python_reads_our_headers_as_plain_private_files(name, size):
    member = tarfile.TarInfo.frombuf(layout.header(name, size), "ascii", "strict")
    assert (member.name, member.size, member.type) == (name, size, b"0")
    assert (member.mode, member.mtime, member.uid, member.gid) == (0o644, 0, 0, 0)
    assert (member.uname, member.gname, member.linkname) == ("", "", "")


def test_gnu_tar_lists_a_file_beyond_the_octal_limit(tmp_path):
    path = tmp_path / "large.tar"
    size = 9 * 2**30
    with path.open("wb") as sink:
        sink.write(layout.header(NAME, size))
        sink.truncate(layout.BLOCK + size + len(layout.END))
    listed = subprocess.run(["tar", "-tvf", path], capture_output=True, check=True)
    assert str(size).encode() in listed.stdout


@given(st.integers(0, 511), st.integers(1, 255))
def test_no_other_byte_may_stand_anywhere_in_a_header(place, flip):
    block = bytearray(GOOD)
    block[place] ^= flip
    try:
        found = layout.parse_header(block)
    except errors.OddMember:
        return
    raise AssertionError(found)


def _tar_info(kind, name=NAME, size=0, form=tarfile.USTAR_FORMAT, **fields):
    member = tarfile.TarInfo(name)
    member.type, member.size, member.mode = kind, size, 0o644
    for field, value in fields.items():
        setattr(member, field, value)
    return member.tobuf(form)


ODD_HEADERS = {
    "hard link": _tar_info(tarfile.LNKTYPE, linkname="bundle.json"),
    "symbolic link": _tar_info(tarfile.SYMTYPE, linkname="/etc/passwd"),
    "character device": _tar_info(tarfile.CHRTYPE),
    "block device": _tar_info(tarfile.BLKTYPE),
    "folder": _tar_info(tarfile.DIRTYPE),
    "fifo": _tar_info(tarfile.FIFOTYPE),
    "contiguous file": _tar_info(tarfile.CONTTYPE),
    "sparse file": _tar_info(tarfile.GNUTYPE_SPARSE),
    "old regular file": _tar_info(tarfile.AREGTYPE),
    "volume label": _tar_info(b"V"),
    "unknown type": _tar_info(b"Z"),
    "setuid": _tar_info(tarfile.REGTYPE, mode=0o4755),
    "another owner": _tar_info(tarfile.REGTYPE, uid=1000, uname="me"),
    "a date": _tar_info(tarfile.REGTYPE, mtime=1_700_000_000),
    "gnu header": _tar_info(tarfile.REGTYPE, form=tarfile.GNU_FORMAT),
    "gnu long name": _tar_info(tarfile.REGTYPE, "d" * 300, form=tarfile.GNU_FORMAT),
    "gnu long link": _tar_info(
        tarfile.SYMTYPE, linkname="l" * 300, form=tarfile.GNU_FORMAT
    ),
    "pax path": _tar_info(tarfile.REGTYPE, "d" * 300, form=tarfile.PAX_FORMAT),
    "pax size": _tar_info(tarfile.REGTYPE, size=2**40, form=tarfile.PAX_FORMAT),
    "global pax": tarfile.TarInfo.create_pax_global_header({"path": "x"}),
    "prefix": _tar_info(tarfile.REGTYPE, f"{'p' * 80}/{'n' * 80}"),
    "negative size": GOOD[:124] + b"\xff" * 12 + GOOD[136:],
    "size without an end": GOOD[:124] + b"77777777777 " + GOOD[136:],
    "size in spaces": GOOD[:124] + b"       1234\0" + GOOD[136:],
    "small size in base 256": GOOD[:124] + b"\x80" + bytes(10) + b"\1" + GOOD[136:],
    "name without an end": b"n" * 100 + GOOD[100:],
    "empty name": bytes(100) + GOOD[100:],
    "rubbish": bytes(range(256)) * 2,
    "half a block": GOOD[:256],
}


def _behind_the_card(block):
    members = list(Forge().members.items())
    place = [name for name, _ in members].index("manifest-sha512.txt")
    sink = io.BytesIO()
    for name, raw in members[:place]:
        sink.write(layout.header(name, len(raw)) + raw + bytes(-len(raw) % 512))
    return sink.getvalue() + block


@pytest.mark.parametrize("which", list(ODD_HEADERS))
def test_whatever_else_tar_can_say_is_refused(tmp_path, which):
    block = ODD_HEADERS[which]
    error = errors.OddMember if len(block) >= 512 else errors.MalformedBundle
    refused(tmp_path, sealed(_behind_the_card(block)), error)


ODD_NAMES = [
    "",
    ".",
    "..",
    "/",
    "../manifest-sha512.txt",
    "./manifest-sha512.txt",
    "/manifest-sha512.txt",
    "manifest-sha512.txt/",
    "manifest-sha512.txt ",
    "manifest-sha512.txt.",
    " manifest-sha512.txt",
    "Manifest-sha512.txt",
    "MANIFEST-SHA512.TXT",
    "manifest-sha512.txt\n",
    "manifest-sha512.txt\r",
    "manifest-sha512.txt\0x",
    "manifest\\sha512.txt",
    "C:manifest-sha512.txt",
    "C:\\manifest-sha512.txt",
    "\\\\server\\share\\manifest-sha512.txt",
    "//server/share",
    "manifest-sha512.txt:stream",
    "manifest-sha512.txt::$DATA",
    "CON",
    "aux.txt",
    "manifest-sha256.txt",
    "fetch.txt",
    "data",
    "data/",
    "data//testimony.json",
    "data/./testimony.json",
    "data/../manifest-sha512.txt",
    "data/testimony.json",
    "data/Testimony.json",
    "data/t\u0435stimony.json",
    "data/\u202egpj.nib",
    "m\u0430nifest-sha512.txt",
    "manifest-sha512.tx\u0074\u0301",
    "ma\u00adnifest-sha512.txt",
    f"data/{'1' * 31}.bin",
    f"data/{'1' * 33}.bin",
    f"data/{'A' * 32}.bin",
    f"data/{'1' * 32}.BIN",
    f"data/{'1' * 32}",
    f"data/{'1' * 32}.bin.exe",
    f"data/sub/{'1' * 32}.bin",
    "data/" + "n" * 90,
    "~/x",
    "$HOME",
    "`id`",
    "%s%n",
    "*",
    "?",
    "<x>",
    '"x"',
    "|",
    "-rf",
    "\x7f",
    "\x1b[31m",
    "\ufeffmanifest-sha512.txt",
]


@pytest.mark.parametrize("name", ODD_NAMES)
def test_any_other_name_is_refused(tmp_path, name):
    raw = name.encode()[:100].ljust(100, b"\0")
    block = raw + GOOD[100:148] + b" " * 8 + GOOD[156:]
    block = block[:148] + b"%06o\0 " % sum(block) + block[156:]
    refused(tmp_path, sealed(_behind_the_card(block)), errors.OddMember)


@pytest.mark.parametrize("name", ODD_NAMES)
def test_any_other_name_in_the_manifest_is_refused(name):
    hashes = [(each, "0" * 128) for each in (*RECORDS, name)]
    raw = "".join(f"{digest}  {each}\n" for each, digest in hashes).encode()
    with pytest.raises((errors.OddMember, errors.MalformedBundle)):
        parse_manifest(raw, TYPE, particulars=False)


def test_too_many_attachments_in_the_manifest_are_refused():
    names = [layout.attachment_name(f"{number:032x}") for number in range(4_001)]
    hashes = [(name, "0" * 128) for name in [*RECORDS, *names]]
    parse_manifest(encode_manifest(hashes[:-1]), TYPE, particulars=False)
    with pytest.raises(errors.MalformedBundle):
        parse_manifest(encode_manifest(hashes), TYPE, particulars=False)


def test_the_largest_manifest_fits_its_limit():
    longest = 128 + 2 + len(layout.attachment_name("1" * 32)) + 1
    assert longest * (layout.MAX_ATTACHMENTS + 4) <= layout.MAX_BYTES[layout.MANIFEST]
