"""How the program reads a vector."""

import gzip
import tempfile
from pathlib import Path

from exports.bundle.verify import VerifiedBundle, verify_bundle
from tests.exports.bundle.forge import sealed
from tests.exports.bundle.samples import CUSTODIAN, LAWYER, Kept, Unwatched, known

READERS = {"reader": LAWYER, "custodian": CUSTODIAN}


def verdict(path: Path, entry: dict[str, str]) -> VerifiedBundle:
    """Return what the program says of a vector; raises what it raises.

    Args:
        path: The file. An archive is unpacked and encrypted to its reader first, as the
            program opens nothing else.
        entry: What the index says of it.
    """
    me = READERS[entry["reader"]]
    with tempfile.TemporaryDirectory() as folder:
        sealed_path = Path(folder) / "in.age"
        sealed_path.write_bytes(sealed_file(path, entry))
        return verify_bundle(sealed_path, me, known, Kept(), Unwatched())


def sealed_file(path: Path, entry: dict[str, str]) -> bytes:
    """Return a vector as a file that its reader opens."""
    raw = path.read_bytes()
    if entry["form"] == "age":
        return raw
    return sealed(gzip.decompress(raw), [READERS[entry["reader"]].age_x25519.recipient])


def facts_of(found: VerifiedBundle) -> dict[str, object]:
    """Return some facts of an accepted bundle, for other readers to compare."""
    return {
        "type": str(found.kind),
        "id": found.bundle_id,
        "digest": found.manifest_sha512,
        "signer": found.signer.fingerprint,
        "sequence": found.sequence,
        "addressed_to_me": found.addressed_to_me,
        "code": getattr(found.record, "code", ""),
        "custody_events": len(found.custody),
        "attachments": len(found.attachments),
        "particulars": bool(found.sealed_particulars),
        "particulars_opened": found.particulars is not None,
    }
