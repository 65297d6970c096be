"""Sealed files coming in: verify, show a verdict, import as a whole or not at all.

Evidence is stored under new keys while the file is still being verified, and has no row
until everything, to the last byte, is right; then one transaction keeps all of it. Nothing
is kept of a file that is refused but one line: when, and why.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import partial
from pathlib import Path

from crypto.errors import CryptoError
from desktop.domain.bundles import BundleType
from desktop.domain.errors import DeponentError
from desktop.domain.letters import Receipt
from desktop.domain.records import code_of, testimony_of
from desktop.domain.roster import Roster
from desktop.domain.rows import SeenAgain
from desktop.domain.testimony import Testimony, TestimonyId
from desktop.services.arrivals import Arrivals, Quarantine, received_facts
from desktop.services.doubles import doubles
from desktop.services.errors import NoRoom, ServiceError
from desktop.services.history import History, history_of
from desktop.services.ports import Clock, Entropy, Vault
from desktop.services.progress import Cancelled, Progress
from desktop.services.rosters import Arrival, Rosters
from desktop.services.times import moment
from desktop.services.trust import Standings, Trust
from exports.bundle.verify import DiscardSink, Sink, VerifiedBundle, verify_bundle

_NOT_THE_FILE = (OSError, NoRoom)
"""Why a file was not taken that is no fault of the file."""


class OtherThanChecked(ServiceError):
    """Under the name of a file that was checked lies another one now."""

    code = "exchange.other_than_checked"


class Outcome(StrEnum):
    """What became of one sealed file."""

    GOOD = "good"
    IMPORTED = "imported"
    ALREADY_HERE = "already_here"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What one sealed file is, in facts that a person can act on.

    Attributes:
        path: The file; shown by name only.
        kind: Type of the bundle; None for a file that was refused.
        error: Why it was refused; its code has words in the interface.
        signer: Fingerprint of the signer's card, also for an unknown one; else empty.
        signer_name: The name under which this vault knows the signer; never the file's.
        has_double: Another card here, perhaps mine, bears a name that looks like it.
        addressed_to_me: False for a copy that its signer addressed to others.
        claimed_at: When the signer says it was sealed; no clock was checked.
        bundle_id: Set once verified, as the bundle calls itself.
        manifest_sha512: Set once verified: the digest, by which a receipt is asked for.
        frees: Of a receipt: the sealed file that it is for may be deleted now.
        letter: The id under which a letter is kept here; empty for anything else, and for
            one that is not.
        history: How it fits to what came before.
        standings: How it stands by its signer's key.
        organisation: Whose roster it is, as the roster says; empty for another type.
        roster: What becomes of a roster: in force at once, or put by to be compared or
            signed.
    """

    path: Path
    outcome: Outcome
    size_bytes: int
    kind: BundleType | None = None
    error: Exception | None = None
    signer: str = ""
    signer_name: str = ""
    has_double: bool = False
    case_code: str = ""
    testimony: TestimonyId | None = None
    paragraphs: int = 0
    attachments: int = 0
    addressed_to_me: bool = True
    claimed_at: str = ""
    sequence: int = 0
    bundle_id: str = ""
    manifest_sha512: str = ""
    frees: bool = False
    letter: str = ""
    history: History = field(default_factory=History)
    standings: Standings = field(default_factory=Standings)
    organisation: str = ""
    roster: Arrival | None = None


class Exchange:
    """The coordinator's desk."""

    def __init__(
        self, vault: Vault, rosters: Rosters, clock: Clock, entropy: Entropy
    ) -> None:
        self._vault = vault
        self._rosters = rosters
        self._clock = clock
        self._entropy = entropy
        self._trust = Trust(vault, clock)
        self._arrivals = Arrivals(vault, clock)

    def inspect(self, path: Path, progress: Progress) -> Verdict:
        """Verify a sealed file to the last byte without keeping anything of it.

        A file that is refused is a verdict, not an error.

        Raises:
            Cancelled: The person asked to stop.
        """
        return self._judge(path, partial(self._inspect, path, progress))

    def import_file(self, path: Path, progress: Progress, checked: str = "") -> Verdict:
        """Verify a sealed file and keep all of it, or nothing.

        A file that is refused is a verdict, not an error.

        Args:
            path: The file.
            progress: Told how far it is.
            checked: The manifest's digest as somebody saw it in the verdict before; what
                has another one now is refused. Empty to take whatever is good.

        Raises:
            Cancelled: The person asked to stop; nothing was kept.
        """
        verdict = self._judge(path, partial(self._import, path, progress, checked))
        if verdict.error is not None and not isinstance(verdict.error, _NOT_THE_FILE):
            code = getattr(verdict.error, "code", "")
            self._vault.refusals.add(
                moment(self._clock), code, verdict.signer, verdict.size_bytes
            )
        return verdict

    def _judge(self, path: Path, act: Callable[[], Verdict]) -> Verdict:
        size = 0
        try:
            size = path.stat().st_size
            found = replace(act(), size_bytes=size)
        except Cancelled:
            raise
        except (DeponentError, CryptoError, OSError) as error:
            signer = str(getattr(error, "fingerprint", ""))
            found = Verdict(
                path=path,
                outcome=Outcome.REFUSED,
                size_bytes=size,
                error=error,
                signer=signer,
                signer_name=self._trust.name(signer),
            )
        return replace(found, has_double=self._has_double(found))

    def _inspect(self, path: Path, progress: Progress) -> Verdict:
        return self._verified(path, DiscardSink(), progress)[1]

    def _import(self, path: Path, progress: Progress, checked: str) -> Verdict:
        begin = partial(self._vault.attachments.begin, TestimonyId(self._entropy(16).hex()))
        quarantine = Quarantine(begin, self._require_room)
        kept = False
        try:
            bundle, verdict = self._verified(path, quarantine, progress)
            if checked not in {"", bundle.manifest_sha512}:
                raise OtherThanChecked
            if verdict.outcome is Outcome.ALREADY_HERE:
                self._note_again(bundle)
                return replace(verdict, letter=self._arrivals.letter_of(bundle))
            if isinstance(bundle.record, Roster):
                self._keep_roster(bundle, bundle.record, verdict.history)
            else:
                self._arrivals.keep(bundle, quarantine)
            kept = True
        finally:
            if not kept:
                quarantine.discard()
        return replace(
            verdict,
            outcome=Outcome.IMPORTED,
            letter=self._arrivals.letter_of(bundle),
            frees=self._frees(bundle),
        )

    def _frees(self, bundle: VerifiedBundle) -> bool:
        """Say whether the sealed file that a receipt is for is here and may go."""
        if not isinstance(bundle.record, Receipt):
            return False
        outbox = self._vault.outbox
        sealed = outbox.find(bundle.record.manifest_sha512)
        here = sealed is not None and (outbox.folder / sealed.file_name).is_file()
        return here and sealed is not None and sealed.may_go

    def _require_room(self, sizes: tuple[int, ...]) -> None:
        if sizes:
            needed, free = self._vault.needed_bytes(sizes), self._vault.free_bytes()
            if needed > free:
                raise NoRoom(needed, free)

    def _note_again(self, bundle: VerifiedBundle) -> None:
        self._vault.received.note_again(
            SeenAgain(
                manifest_sha512=bundle.manifest_sha512,
                header_sha256=bundle.header_sha256,
                at=moment(self._clock),
            )
        )

    def _keep_roster(
        self, bundle: VerifiedBundle, roster: Roster, history: History
    ) -> None:
        with self._vault.transaction():
            self._rosters.take(roster)
            if history.is_here:
                self._note_again(bundle)
            else:
                self._vault.received.add(received_facts(bundle, moment(self._clock)))

    def _verified(
        self, path: Path, sink: Sink, progress: Progress
    ) -> tuple[VerifiedBundle, Verdict]:
        """Return a bundle that may be kept, and what people are told of it."""
        bundle = verify_bundle(path, self._vault.identity, self._trust.card, sink, progress)
        signer = bundle.signer.fingerprint
        history = history_of(bundle, self._vault.received)
        standings = self._trust.require_signer(
            signer, bundle.sequence, was_received=history.is_here
        )
        if not history.is_here:
            self._arrivals.require_welcome(bundle)
        record = bundle.record
        arrival = self._foreseen(record, history) if isinstance(record, Roster) else None
        is_done = history.is_here and arrival is None
        return bundle, Verdict(
            path=path,
            outcome=Outcome.ALREADY_HERE if is_done else Outcome.GOOD,
            size_bytes=0,
            kind=bundle.kind,
            signer=signer,
            signer_name=self._trust.name(signer),
            case_code=self._code(bundle),
            testimony=testimony_of(record),
            paragraphs=len(record.paragraphs) if isinstance(record, Testimony) else 0,
            attachments=len(bundle.attachments),
            addressed_to_me=bundle.addressed_to_me,
            claimed_at=bundle.claimed_at,
            sequence=bundle.sequence,
            bundle_id=bundle.bundle_id,
            manifest_sha512=bundle.manifest_sha512,
            history=history,
            standings=standings,
            organisation=record.organisation if isinstance(record, Roster) else "",
            roster=arrival,
        )

    def _has_double(self, verdict: Verdict) -> bool:
        name = verdict.signer_name
        return bool(name) and doubles(self._vault).has(verdict.signer, name)

    def _foreseen(self, roster: Roster, history: History) -> Arrival | None:
        """Return what becomes of a roster; None if it came before and all is done."""
        if history.is_here:
            return self._rosters.foresee_again(roster)
        return self._rosters.foresee(roster)

    def _code(self, bundle: VerifiedBundle) -> str:
        """Return the case code; of a receipt, that of what it is a receipt for.

        Of a testimony that is here it is always that one's own.
        """
        record, named = bundle.record, testimony_of(bundle.record)
        if isinstance(record, Receipt):
            sealed = self._vault.outbox.find(record.manifest_sha512)
            return sealed.code if sealed else ""
        if named is not None and self._vault.testimonies.has(named):
            return self._vault.testimonies.row(named).code
        return code_of(record)


def sealed_files(folder: Path) -> tuple[Path, ...]:
    """Return the files in `folder` that could be sealed ones, by their names alone."""
    with os.scandir(folder) as entries:
        return tuple(
            sorted(
                Path(entry.path)
                for entry in entries
                if entry.name.endswith(".age") and entry.is_file(follow_symlinks=False)
            )
        )
