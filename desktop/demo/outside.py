"""Checks of what the demo left, from outside the vault, with tools that others wrote.

Each check starts from the files alone, as a court expert would. A tool that is not on this
machine is no failure; that nothing could be checked is said in the report.
"""

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.demo import tools
from desktop.demo.report import Check, Result
from exports.verifier import deponent_verify

AGE_WITH_PQ = (1, 3)
VERIFIER = Path(deponent_verify.__file__)
"""Shares no code with the program."""
MISSING = "not tried: tool missing"
OWN_READER = (
    "import sys; from crypto import age;"
    "identity = age.parse_identity([line for line in open(sys.argv[1]).read().split('\\n')"
    " if line.startswith('AGE-')][0]);"
    "age.decrypt(open(sys.argv[2], 'rb'), open(sys.argv[3], 'wb'), [identity])"
)
"""Runs in a process of its own, which has never seen the vault."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """A sealed file and what opens it.

    Attributes:
        identity: File with the recipient's age identity.
        signer: Minisign public key of whoever sealed it.
        post_quantum: Whether it is sealed to post-quantum keys.
    """

    bundle: Path
    identity: Path
    signer: Path
    post_quantum: bool


def check_bundle(sealed: Sealed, folder: Path) -> list[Check]:
    """Open a sealed file in `folder` and check signature, hashes and bag."""
    folder.mkdir()
    name, archive = sealed.bundle.name, folder.with_suffix(".tar")
    how, command = _opener(sealed, archive)
    opened = _ran(f"{name} opens", how, command)
    checks = [opened]
    if opened.result is not Result.OK:
        return checks
    unpacked = _ran(f"{name} unpacks", "tar", ("tar", "-xf", archive, "-C", folder))
    checks.append(unpacked)
    if unpacked.result is not Result.OK:
        return checks
    signature = "tagmanifest-sha512.txt"
    checks.append(
        _ran(
            f"{name}: the signature",
            "minisign -V",
            ("minisign", "-V", "-p", sealed.signer.resolve(), "-m", signature),
            folder,
        )
    )
    for manifest in (signature, "manifest-sha512.txt"):
        command = ("sha512sum", "-c", "--strict", "--quiet", manifest)
        checks.append(_ran(f"{name}: {manifest}", "sha512sum -c", command, folder))
    checks.append(_bag(name, folder))
    command = (
        sys.executable,
        VERIFIER,
        sealed.bundle,
        "--identity",
        sealed.identity,
    )
    checks.append(_ran(f"{name}: every step", "deponent_verify.py", command))
    return checks


def check_statement(path: Path, words: str) -> list[Check]:
    """Read a statement's words and fonts with poppler.

    Args:
        path: The PDF.
        words: Must stand in it, however its lines are broken.
    """
    how = "pdftotext"
    read = _ran("statement.pdf: its words can be copied", how, (how, path, "-"))
    if read.result is Result.OK and _plain(words) not in _plain(read.detail):
        read = Check(name=read.name, how=how, result=Result.FAILED, detail="words differ")
    else:
        read = Check(name=read.name, how=how, result=read.result)
    how = "pdffonts"
    fonts = _ran("statement.pdf: every font is embedded", how, (how, path))
    if fonts.result is Result.OK:
        lines = fonts.detail.splitlines()[2:]
        # The columns at the end: embedded, subset, unicode, object number, generation.
        good = bool(lines) and all(line.split()[-5:-2] == ["yes"] * 3 for line in lines)
        result = Result.OK if good else Result.FAILED
        fonts = Check(name=fonts.name, how=how, result=result, detail=fonts.detail)
    return [read, fonts]


def check_sheet(path: Path, words: Sequence[str]) -> Check:
    """Read the sheet of one piece with poppler.

    Args:
        path: The PDF.
        words: Must stand in it, in this order.
    """
    name, how = f"{path.name}: its words can be read", "pdftotext"
    read = _ran(name, how, (how, "-layout", path, "-"))
    if read.result is not Result.OK:
        return read
    missing = [word for word in words if word not in read.detail.split()]
    result = Result.FAILED if missing else Result.OK
    return Check(name=name, how=how, result=result)


def check_time_stamp(court: Path, bundle: Path) -> list[Check]:
    """Check a time-stamp as its own page for a court says.

    Args:
        court: The files that the program wrote for a court.
        bundle: Folder of the unpacked bundle that was stamped.
    """
    command = ("sha512sum", "-c", "--strict", "--quiet", court / "signature.sha512")
    name = "time-stamp: it is of this bundle"
    covers = _ran(name, "sha512sum -c", command, bundle)
    page = (court / "READ-ME.txt").read_text(encoding="utf-8").replace("\\\n", " ")
    asked = re.search(r"openssl ts -verify .*", page)
    words = asked.group().split() if asked else ["openssl", "ts"]
    name = "time-stamp: the command on its page for a court"
    verified = _ran(name, "openssl ts -verify", words, court)
    return [covers, verified]


def _opener(sealed: Sealed, archive: Path) -> tuple[str, Sequence[str | Path]]:
    """Return how to decrypt, and the command that does it."""
    if sealed.post_quantum and _age_version() < AGE_WITH_PQ:
        how = "our own crypto.age in a process of its own; no age >= 1.3 is here"
        program = (sys.executable, "-c", OWN_READER)
        return how, (*program, sealed.identity, sealed.bundle, archive)
    command = ("age", "-d", "-i", sealed.identity, "-o", archive, sealed.bundle)
    return "age -d", command


def _age_version() -> tuple[int, ...]:
    if not tools.is_there("age"):
        return (0,)
    _status, said = tools.run(("age", "--version"))
    found = re.search(r"(\d+)\.(\d+)", said)
    return tuple(int(part) for part in found.groups()) if found else (0,)


def _bag(name: str, folder: Path) -> Check:
    how = "bagit --validate"
    status, _said = tools.run((sys.executable, "-P", "-c", "import bagit"))
    if status:
        return Check(
            name=f"{name}: the bag", how=how, result=Result.NOT_TRIED, detail=MISSING
        )
    command = (sys.executable, "-P", "-m", "bagit", "--validate", "--quiet", folder)
    return _ran(f"{name}: the bag", how, command)


def _ran(
    name: str, how: str, command: Sequence[str | Path], folder: Path | None = None
) -> Check:
    """Run a command that must end well."""
    if not tools.is_there(str(command[0])):
        return Check(name=name, how=how, result=Result.NOT_TRIED, detail=MISSING)
    status, said = tools.run(command, folder)
    result = Result.FAILED if status else Result.OK
    return Check(name=name, how=how, result=result, detail=said)


def _plain(words: str) -> str:
    """Return words without what a line break in print does to them."""
    return re.sub(r"[\s\u00ad\u2010-]+", "", words)
