"""Taking in, sealing and importing a large file, against its hash and against tar and age.

Every side reads and writes on the same disk and ends with its bytes flushed. "Seal" is the
whole service: evidence decrypted and hashed, tar, post-quantum age, flush, read back and
verify, note, destroy the key. "Import" verifies and stores under new keys.
"""

import hashlib
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from crypto import age
from desktop.disk import Uncached, drop_cache, open_part
from desktop.domain.people import UserRole
from desktop.parts.desk import Desk
from desktop.services.progress import Unwatched
from desktop.services.sealing import SealOptions
from exports.bundle.plan import Source
from exports.bundle.seal import seal
from tests.bench.measure import MIB, in_turn, ratio
from tests.domain.samples import complete
from tests.exports.bundle.samples import facts_of, person, request
from tests.services.desks import introduce, new_desk

WATCH = Unwatched()


def cold(path: Path) -> None:
    """Let the next reader read from the disk."""
    with path.open("rb") as stream:
        os.fsync(stream.fileno())
        drop_cache(stream.fileno())


def sha512(path: Path) -> None:
    """Hash a file as the yardstick, read from the disk."""
    cold(path)
    digest = hashlib.sha512()
    with path.open("rb") as stream:
        while piece := stream.read(MIB):
            digest.update(piece)


def copy_and_reread(plain: Path, copy: Path) -> None:
    """Copy a file and read it back, as sealing must: what the disk alone takes."""
    cold(plain)
    buffer = bytearray(MIB)
    with Uncached(plain) as stream, open_part(copy) as part:
        while count := stream.readinto(buffer):
            part.write(memoryview(buffer)[:count])
        part.commit()
    with Uncached(copy) as stream:
        while stream.readinto(buffer):
            pass
    copy.unlink()


def closed_with(desk: Desk, evidence: Path) -> str:
    """Keep an invented testimony with one file, closed, and return its id."""
    begun = desk.recording.begin()
    desk.evidence.attach(begun.id, evidence, WATCH)
    sample = complete()
    draft = begun.next(
        spoken_language="be",
        written_language="be",
        present=sample.present,
        consent=sample.consent,
        paragraphs=sample.paragraphs,
        read_back=sample.read_back,
    )
    desk.recording.save(draft)
    desk.recording.close(draft)
    return begun.id


class Trip:
    """Two desks and one large file, again and again."""

    def __init__(self, folder: Path, plain: Path) -> None:
        self.folder = folder
        self.plain = plain
        self.field = new_desk(folder / "field", "Heron")
        self.office = new_desk(folder / "office", "Lighthouse", UserRole.COORDINATOR)
        introduce(self.field, self.office)
        self.sealed = folder / "none"
        self.testimony = ""

    def ingest(self) -> None:
        """Take the file in."""
        cold(self.plain)
        self.testimony = closed_with(self.field, self.plain)

    def seal(self) -> None:
        """Seal what was taken in last, and forget it."""
        to = SealOptions(recipients=(self.office.contacts.mine().fingerprint,))
        entry = self.field.sealing.seal(self.testimony, to, WATCH)
        self.sealed = self.field.vault.outbox.folder / entry.file_name

    def take(self) -> None:
        """Import what was sealed last."""
        cold(self.sealed)
        verdict = self.office.exchange.import_file(self.sealed, WATCH)
        if verdict.error is not None:
            raise verdict.error

    def drop(self) -> None:
        """Make room for the next round."""
        self.sealed.unlink()
        for blob in (self.folder / "office" / "blobs").rglob("*"):
            if blob.is_file():
                blob.unlink()

    def close(self) -> None:
        """Close both vaults."""
        self.field.vault.close()
        self.office.vault.close()


def shell(command: str, **names: Path | str) -> Callable[[], None]:
    """Return a call of a shell line of the peers, failing where any part of it fails."""
    environment = {**os.environ, **{name: str(value) for name, value in names.items()}}
    line = ["bash", "-c", f"set -euo pipefail; {command}"]

    def call() -> None:
        subprocess.run(line, check=True, env=environment, stdout=subprocess.DEVNULL)

    return call


def to_many(folder: Path, plain: Path, rounds: int) -> dict[str, float]:
    """Return the time of sealing to sixteen recipients over sealing to one.

    The goal is 3 %, while one round differs from the next by ten: a few rounds say nothing.
    """
    facts = facts_of(b"", size_bytes=plain.stat().st_size, sha512=_sha512_of(plain))
    source = Source(facts=facts, open=lambda: plain.open("rb"))
    cards = tuple(person(f"R{number}").card for number in range(16))

    def seal_to(count: int) -> Callable[[], None]:
        asked = request(attachments=(source,), recipients=cards[:count], compatible=False)
        path = folder / f"{count}.age"

        def call() -> None:
            cold(plain)
            seal(asked, path, WATCH, os.urandom)
            path.unlink()

        return call

    one, many = in_turn(rounds, seal_to(1), seal_to(16))
    return {"seal_16_vs_1": ratio(many, one)}


def _sha512_of(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha512").hexdigest()


def figures(folder: Path, plain: Path, rounds: int) -> dict[str, float]:
    """Return the time of each step over the hash of the same bytes, and over the peers."""
    identity = age.generate("x25519")
    keys = folder / "keys.txt"
    keys.write_text(identity.to_text() + "\n")
    names = {
        "PLAIN": plain,
        "OUT": folder / "peer.age",
        "BACK": folder / "back",
        "KEYS": keys,
        "TO": identity.recipient.to_text(),
    }
    pack = shell(
        'sha512sum "$PLAIN"; tar -C "$(dirname "$PLAIN")" -c "$(basename "$PLAIN")" '
        '| age -r "$TO" -o "$OUT"; sync "$OUT"',
        **names,
    )
    unpack = shell(
        'mkdir -p "$BACK"; age -d -i "$KEYS" "$OUT" | tar -C "$BACK" -x; '
        'sync "$BACK"/*; sha512sum "$BACK"/*',
        **names,
    )
    trip = Trip(folder, plain)

    def peer_pack() -> None:
        cold(plain)
        pack()

    def peer_unpack() -> None:
        cold(folder / "peer.age")
        unpack()

    try:
        works = (
            lambda: sha512(plain),
            lambda: copy_and_reread(plain, folder / "copy"),
            trip.ingest,
            trip.seal,
            peer_pack,
            trip.take,
            peer_unpack,
        )
        times: list[list[float]] = [[] for _ in works]
        for _ in range(rounds):
            for place, taken in enumerate(in_turn(1, *works)):
                times[place] += taken
            trip.drop()
            shutil.rmtree(folder / "back")
            (folder / "peer.age").unlink()
    finally:
        trip.close()
    hashing, copying, ingest, seal, peer_seal, take, peer_take = times
    return {
        "copy_reread_vs_sha512": ratio(copying, hashing),
        "ingest_vs_sha512": ratio(ingest, hashing),
        "seal_vs_sha512": ratio(seal, hashing),
        "import_vs_sha512": ratio(take, hashing),
        "seal_vs_tar_age": ratio(peer_seal, seal),
        "import_vs_age_tar": ratio(peer_take, take),
    }
