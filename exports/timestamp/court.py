"""The files by which somebody who never saw the program checks a time-stamp.

Request, reply, root and hash of each time-stamp, and one page that says what they prove and
how published tools check them. Nothing in them tells what the testimony says.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

SIGNED_MEMBER: Final = "tagmanifest-sha512.txt.minisig"
COURT_FILES: Final = ("READ-ME.txt", "signature.sha512")
"""Those that are there once; the others are there for each time-stamp."""

_HEAD = """\
Time-stamps of sealed bundle {bundle}

Each time-stamp says that the bundle's signature existed before a moment. The signature
covers every byte of the bundle, so the bundle existed before that moment too. It is the
word of a time-stamp authority (RFC 3161), who saw nothing of the bundle but this hash, the
SHA-512 of its member {member}:

    {signature}

To check by hand, with age, tar and openssl:

1.  Open the bundle as docs/expert-guide.md says, and compare the hash of its signature:

        sha512sum -c signature.sha512

2.  Check each time-stamp against that hash and the authority's root certificate:

"""
_EACH = """\
        openssl ts -verify -queryfile {name}.tsq -in {name}.tsr -CAfile {name}-root.pem \\
            -attime {seconds}

    It must say "Verification: OK". Before {latest}, says
    {authority}.
    SHA-256 of {name}-root.pem as `openssl x509 -fingerprint -sha256` prints it:

{root}

"""
_FOOT = """\
The -attime value is the stamped moment: the certificates had to be valid then, not today.
Whether the fingerprint of a root is the authority's own has to be asked of the authority.
Whether a certificate had been revoked is not in these files, and was not asked: the program
works without a network.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """One verified time-stamp with all that is needed to verify it again.

    Attributes:
        request: The request in DER.
        reply: The authority's reply in DER, as it came.
        root_pem: The confirmed root certificate as text.
        root: Its SHA-256, 64 hex digits.
        authority: The authority's name, as one line.
        moment: The stamped time, in UTC.
        latest: The same with the authority's accuracy.
    """

    request: bytes
    reply: bytes
    root_pem: str
    root: str
    authority: str
    moment: datetime
    latest: datetime


def court_files(
    bundle_id: str, signature_sha512: str, proofs: tuple[Proof, ...]
) -> dict[str, bytes]:
    """Return the files, by name.

    Args:
        bundle_id: 32 hex digits.
        signature_sha512: 128 hex digits.
        proofs: At least one.
    """
    files: dict[str, bytes] = {}
    page = _HEAD.format(bundle=bundle_id, member=SIGNED_MEMBER, signature=signature_sha512)
    for number, proof in enumerate(proofs, 1):
        name = f"timestamp-{number}"
        files[f"{name}.tsq"] = proof.request
        files[f"{name}.tsr"] = proof.reply
        files[f"{name}-root.pem"] = proof.root_pem.encode()
        page += _EACH.format(
            name=name,
            seconds=int(proof.moment.timestamp()),
            latest=f"{second_after(proof.latest):%Y-%m-%d %H:%M:%S} UTC",
            authority=proof.authority,
            root=_coloned(proof.root),
        )
    files["signature.sha512"] = f"{signature_sha512}  {SIGNED_MEMBER}\n".encode()
    files["READ-ME.txt"] = (page + _FOOT).encode()
    return files


def second_after(moment: datetime) -> datetime:
    """Return the first whole second that is not before `moment`."""
    cut = moment.replace(microsecond=0)
    return cut if cut == moment else cut + timedelta(seconds=1)


def _coloned(fingerprint: str) -> str:
    pairs = [fingerprint[at : at + 2].upper() for at in range(0, 64, 2)]
    return "\n".join(f"    {':'.join(pairs[at : at + 16])}" for at in (0, 16))
