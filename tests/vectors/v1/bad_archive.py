"""Vectors whose archive is not as section 5 says."""

import tarfile
from collections.abc import Iterator

from exports.bundle import layout
from tests.exports.bundle.forge import entry
from tests.vectors.v1.build import (
    MALFORMED,
    NOT_A_BUNDLE,
    ODD,
    TAMPERED,
    Vector,
    bad,
    forge,
    from_tar,
    member,
    rows,
    signed,
    unsigned,
)

MANIFEST = layout.MANIFEST
EVIDENCE = layout.attachment_name(f"{1:032x}")


def vectors() -> Iterator[Vector]:
    """Give every one of them."""
    yield from _headers()
    yield from _names()
    yield from _lists()
    yield from _sizes()
    yield from _ends()


def _with_header(name, why, block, code=ODD):
    """Return a vector in which `block` stands before the manifest's bytes."""
    tar = b""
    for each, row in rows(forge()):
        tar += block + row[512:] if each == MANIFEST else row
    return from_tar(f"header-{name}", why, code, tar + layout.END)


def _summed(block):
    block = block[:148] + b" " * 8 + block[156:]
    return block[:148] + b"%06o\0 " % sum(block) + block[156:]


def _headers() -> Iterator[Vector]:
    size = len(forge().members[MANIFEST])
    good = layout.header(MANIFEST, size)

    def info(kind=tarfile.REGTYPE, form=tarfile.USTAR_FORMAT, **fields):
        made = tarfile.TarInfo(MANIFEST)
        made.type, made.size, made.mode = kind, size, 0o644
        for field, said in fields.items():
            setattr(made, field, said)
        return made.tobuf(form)

    blocks = {
        "symbolic-link": info(tarfile.SYMTYPE, linkname="/etc/passwd", size=0),
        "hard-link": info(tarfile.LNKTYPE, linkname="bundle.json", size=0),
        "folder": info(tarfile.DIRTYPE, size=0),
        "fifo": info(tarfile.FIFOTYPE, size=0),
        "sparse": info(tarfile.GNUTYPE_SPARSE),
        "executable": info(mode=0o755),
        "owner": info(uid=1000),
        "date": info(mtime=1_700_000_000),
        "long-name": info(form=tarfile.GNU_FORMAT, name="x" * 120),
        "extended": info(form=tarfile.PAX_FORMAT, name="x" * 120),
        "extended-for-all": tarfile.TarInfo.create_pax_global_header({"path": MANIFEST}),
        "prefix": _summed(good[:345] + b"x" + good[346:]),
        "filler": _summed(good[:511] + b"x"),
        "checksum": good[:148] + b"000000\0 " + good[156:],
        "size-in-base-256": _summed(
            good[:124] + b"\x80" + size.to_bytes(11, "big") + good[136:]
        ),
        "size-negative": _summed(good[:124] + b"\xff" * 12 + good[136:]),
        "no-magic": _summed(good[:257] + bytes(8) + good[265:]),
        "zeros": bytes(512),
    }
    for name, block in blocks.items():
        yield _with_header(name, f"A header that only other archives have: {name}.", block)


def _names() -> Iterator[Vector]:
    size = len(forge().members[MANIFEST])
    names = {
        "absolute": f"/{MANIFEST}",
        "parent": f"../{MANIFEST}",
        "twin-in-capitals": MANIFEST.upper(),
        "twin-in-cyrillic": MANIFEST.replace("a", "\u0430", 1),
        "drive": f"C:{MANIFEST}",
        "backslash": f"data\\{MANIFEST}",
        "device": "con",
        "turned": f"\u202e{MANIFEST}",
        "line-feed": f"{MANIFEST}\n",
        "empty": "",
    }
    for name, said in names.items():
        block = said.encode().ljust(100, b"\0") + layout.header(MANIFEST, size)[100:]
        yield _with_header(f"name-{name}", f"Another name: {name}.", _summed(block))


def _archive(name, why, code, parts, **how):
    return from_tar(name, why, code, b"".join(parts) + layout.END, **how)


def _lists() -> Iterator[Vector]:
    parts = dict(rows(forge("opinion")))
    order = list(parts)
    extra = entry(f"data/{'e' * 32}.bin", b"evil")
    opinion = {"type": "opinion"}
    for name in (
        layout.BAGIT,
        layout.COMMITMENTS,
        layout.CUSTODY,
        EVIDENCE,
        layout.PADDING,
    ):
        left = [parts[each] for each in order if each != name]
        short = name.split("/")[-1].split(".")[0][:12]
        yield _archive(f"missing-{short}", f"{name} is missing.", ODD, left, **opinion)
    yield _archive(
        "unlisted-last", "A file nobody signed.", ODD, [*parts.values(), extra], **opinion
    )
    before = [parts[each] for each in order[:-1]]
    yield _archive(
        "unlisted-evidence",
        "Evidence nobody signed.",
        ODD,
        [*before, extra, parts[layout.PADDING]],
        **opinion,
    )
    twice = [part for each in order for part in [parts[each]] * (1 + (each == EVIDENCE))]
    yield _archive("evidence-twice", "Evidence stands there twice.", ODD, twice, **opinion)
    swapped = [*order[:3], order[4], order[3], *order[5:]]
    yield _archive(
        "order",
        "Two members changed places.",
        ODD,
        [parts[each] for each in swapped],
        **opinion,
    )
    first = [order[1], order[0], *order[2:]]
    yield _archive(
        "tag-manifest-second",
        "Something else stands first.",
        NOT_A_BUNDLE,
        [parts[each] for each in first],
        **opinion,
    )


def _sizes() -> Iterator[Vector]:
    for name in (layout.BAGIT, layout.BAG_INFO):
        large = bytes(layout.MAX_BYTES[name] + 1)
        short = name.split(".")[0]
        yield bad(
            f"large-{short}", f"{name} is beyond its limit.", MALFORMED, member(name, large)
        )
    yield bad(
        "large-tag-manifest",
        "The tag manifest is beyond its limit.",
        NOT_A_BUNDLE,
        unsigned(layout.TAG_MANIFEST, lambda raw: raw.ljust(4097, b"\n")),
    )
    tag = forge()
    parts = dict(rows(tag))
    vast = layout.header(layout.CUSTODY, 2**40)
    tar = b"".join(vast if name == layout.CUSTODY else row for name, row in parts.items())
    yield from_tar("large-custody", "It says to be of 1 TiB.", MALFORMED, tar)


def _ends() -> Iterator[Vector]:
    tar = forge().tar().removesuffix(layout.END)
    ends = {
        "end-missing": (b"", MALFORMED, "No zero blocks at the end."),
        "end-half": (bytes(512), MALFORMED, "One zero block only."),
        "end-more": (bytes(1536), MALFORMED, "A zero block too many."),
        "end-byte": (bytes(1024) + b"x", MALFORMED, "A byte behind the end."),
        "end-odd": (
            bytes(512) + b"x".ljust(512, b"\0"),
            MALFORMED,
            "The end is not zeros.",
        ),
        "end-archive": (
            layout.END + forge().tar(),
            MALFORMED,
            "An archive behind the end.",
        ),
    }
    for name, (end, code, why) in ends.items():
        yield from_tar(name, why, code, tar + end)
    odd = bytearray(forge().tar())
    place = odd.index(layout.header(MANIFEST, len(forge().members[MANIFEST])))
    odd[place - 1] = 1
    yield from_tar("filling", "Something hides behind a member.", MALFORMED, odd)
    yield bad(
        "padding-words",
        "The padding is not zeros.",
        MALFORMED,
        member(layout.PADDING, b"x" * 512),
    )
    yield bad(
        "padding-longer",
        "The padding is longer than signed.",
        TAMPERED,
        unsigned(layout.PADDING, bytes(1024)),
    )

    def evidence(raw):
        return unsigned(EVIDENCE, raw)

    changes = {
        "evidence-other": (
            lambda raw: raw[:-1] + b"!",
            TAMPERED,
            "It is not what was signed.",
        ),
        "evidence-longer": (lambda raw: raw + b"!", ODD, "It is longer than signed."),
        "evidence-shorter": (lambda raw: raw[:-1], ODD, "It is shorter than signed."),
    }
    for name, (change, code, why) in changes.items():
        yield bad(name, why, code, evidence(change), "opinion")
    yield bad(
        "evidence-hash",
        "Manifest and facts name other hashes.",
        MALFORMED,
        signed(evidence(lambda raw: raw[:-1] + b"!")),
        "opinion",
    )
