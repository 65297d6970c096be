"""What the program and the court's verifier say of a mutant, and what it cost."""

import hashlib
import io
import tempfile
import time
from functools import lru_cache
from pathlib import Path

from crypto.errors import CryptoError
from desktop.domain.records_codec import record_value
from exports.bundle import signatures, verify
from exports.errors import ExportError
from exports.trust import roster
from exports.verifier import deponent_verify as court
from tests.bench.measure import peak_mib
from tests.exports.bundle.samples import CUSTODIAN, LAWYER, SIGNER, Kept, Unwatched

CARDS = {each.card.fingerprint: each.card for each in (SIGNER, LAWYER)}
MAX_SECONDS = 1.0
"""Of a processor, for one input."""
MAX_MB = 300.0
"""Of memory, for all of them."""


class Program:
    """The program's own reader, asked again and again for one file."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "in.age"
        # A card that was read is read the same again; most mutants have a good one.
        signatures.parse_card = lru_cache(64)(signatures.parse_card)
        roster.parse_card = signatures.parse_card

    def verdict(self, raw: bytes, *, custodian: bool) -> tuple[str, float]:
        """Return the code of the refusal, empty for none, and the seconds of a processor.

        Anything but a refusal is raised.
        """
        self._path.write_bytes(raw)
        sink = Kept()
        me = CUSTODIAN if custodian else LAWYER
        start = time.process_time()
        try:
            found = verify.verify_bundle(self._path, me, CARDS.get, sink, Unwatched())
        except (ExportError, CryptoError, OSError) as error:
            found, code = None, getattr(error, "code", "os")
        seconds = time.process_time() - start
        if found is None:
            _require_only_what_was_signed(sink)
            return code, seconds
        facts = {each.id: each.sha512 for each in found.attachments}
        assert {name: _sha512(each) for name, each in sink.whole.items()} == facts
        assert record_value(found.record)
        return "", seconds


def _sha512(raw: bytes) -> str:
    return hashlib.sha512(raw).hexdigest()


def _require_only_what_was_signed(sink: Kept) -> None:
    """Assert that no evidence was called whole that is not what was signed."""
    for facts in sink.begun:
        if facts.id in sink.whole:
            assert _sha512(sink.whole[facts.id]) == facts.sha512


class Court:
    """The court's verifier, which shares no code with the program."""

    def __init__(self) -> None:
        cards = [court.read_card(each.to_text().encode()) for each in CARDS.values()]
        self._known = {
            each: court.Known(
                identities=_identities(person),
                custodian=_identities(person) if each else [],
                custodians=frozenset([person.card.fingerprint] if each else []),
                cards=cards,
            )
            for each, person in ((False, LAWYER), (True, CUSTODIAN))
        }

    def verdict(self, raw: bytes, *, custodian: bool) -> str:
        """Return the code of the refusal, empty for none; anything else is raised."""
        _done, refusal = court.verify(io.BytesIO(raw), self._known[custodian])
        return refusal.code if refusal else ""


def _identities(person):
    return [
        court.Identity("mlkem768x25519", person.age_pq.secret),
        court.Identity("X25519", person.age_x25519.secret),
    ]


def peak_mb() -> float:
    """Return the most memory that this process ever had."""
    return peak_mib()


def fast_folder() -> tempfile.TemporaryDirectory[str]:
    """Return a new folder, in memory where there is such a thing."""
    memory = Path("/dev/shm")
    return tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None)
