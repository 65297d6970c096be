"""Particulars as a file of their own, for a custodian who does not receive the account.

The file is member 13 of a sealed bundle, byte for byte: sealed to its custodians already,
and nothing about the account goes with it. For the same reason it proves nothing by itself.
Both sides compare its check number, which is made from the hash that the bundle's signer
signed. See docs/format.md, section 10.
"""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from crypto.card import FINGERPRINT_DIGITS, parse_card
from crypto.errors import NotForMe
from crypto.identity import Identity
from desktop.disk import durable_write, open_regular
from desktop.domain.custody import CustodyAct
from desktop.domain.particulars import Particulars
from desktop.domain.people import UserRole
from desktop.services.errors import NotACustodian, NotParticulars, ParticularsUnsound
from desktop.services.leaving import require_particulars
from desktop.services.particulars import Custodian, Envelope, Opened, WhoIsWho
from desktop.services.ports import Clock, Entropy, Vault
from desktop.services.times import moment, today
from desktop.services.trust import Trust
from exports.bundle.layout import MAX_BYTES, PARTICULARS
from exports.bundle.particulars import open_particulars
from exports.errors import MalformedBundle

_CUSTODIAN = UserRole.CUSTODIAN
_BEGIN = b"age-encryption.org/v1\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedOver:
    """Particulars that lie on a stick.

    Attributes:
        path: The file, flushed and read back.
        bundle: Id of the sealed file with which they came.
        check: 40 digits, to be compared with whoever opens them.
    """

    path: Path
    bundle: str
    check: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticularsFile:
    """A file that may hold particulars; nobody opened it yet.

    Attributes:
        path: Where it was; it is not read again.
        age: Its bytes, at most 256 KiB.
        check: 40 digits, to be compared with whoever handed it over.
    """

    path: Path
    age: bytes
    check: str


class ParticularsFiles:
    """Hands particulars over as files, and opens such files."""

    def __init__(self, vault: Vault, who: WhoIsWho, clock: Clock, entropy: Entropy) -> None:
        self._vault = vault
        self._who = who
        self._clock = clock
        self._entropy = entropy
        self._trust = Trust(vault, clock)

    def hand_over(self, envelope: Envelope, folder: Path) -> HandedOver:
        """Write particulars that came here into `folder`, as they came, and note it.

        The name is neutral: random hex digits.

        Raises:
            NotAllowed: Consent was taken back, or its time is over.
            OSError: The stick is full, gone or read-only, or keeps other bytes; or the
                vault's own disk is full. Nothing is left on the stick.
        """
        at = moment(self._clock)
        require_particulars(self._vault, envelope.testimony, today(self._clock))
        path = folder / f"{self._entropy(8).hex()}.age"
        durable_write(path, envelope.age)
        facts = (("bundle", envelope.bundle), ("member", PARTICULARS))
        try:
            self._vault.custody.append(
                at, CustodyAct.HANDED_OVER, envelope.testimony, facts
            )
        except BaseException:
            path.unlink(missing_ok=True)
            raise
        check = check_number(envelope.age)
        return HandedOver(path=path, bundle=envelope.bundle, check=check)

    def look(self, path: Path) -> ParticularsFile:
        """Read a file without opening it.

        Raises:
            NotParticulars: It is too large, or no age file.
            OSError: It cannot be read.
        """
        limit = MAX_BYTES[PARTICULARS]
        with open_regular(path) as source:
            age = bytearray()
            while len(age) <= limit and (piece := source.read(limit + 1 - len(age))):
                age += piece
        if len(age) > limit or not age.startswith(_BEGIN):
            raise NotParticulars
        return ParticularsFile(path=path, age=bytes(age), check=check_number(bytes(age)))

    def keys(self) -> tuple[Custodian, ...]:
        """Return whose keys could open such a file here: one's own, and those in pieces.

        The file does not say whose they are. A card does not say that its key exists in
        pieces, so every custodian is among them whose card is known here.
        """
        mine = self._vault.identity.card.fingerprint
        cards = [each.card for each in self._vault.contacts.all()]
        if roster := self._trust.roster():
            cards += [each.card for each in roster.roster.members]
        theirs = {parse_card(text).fingerprint for text in cards} - {mine}
        found = self._who.custodians((mine, *sorted(theirs)))
        return tuple(each for each in found if each.is_me or each.role == _CUSTODIAN)

    def open_own(self, file: ParticularsFile) -> Opened:
        """Open a file with this vault's own keys; the custody log says so.

        Raises:
            NotACustodian: It is sealed to others.
            NotParticulars, ParticularsUnsound, NewerBundle: As `open_with`.
        """
        return self.open_with(file, self._vault.identity)

    def open_with(self, file: ParticularsFile, key: Identity) -> Opened:
        """Open a file with a key that was joined from its pieces for this act.

        What it says is returned only once the custody log says, on disk, that this vault
        opened it and with which key.

        Raises:
            NotACustodian: It is not sealed to this key.
            NotParticulars: It holds something else, or was damaged.
            ParticularsUnsound: It names a bundle that is here and brought other ones, or
                none.
            NewerBundle: A newer version of the program wrote it.
        """
        try:
            particulars = open_particulars(file.age, key)
        except NotForMe:
            raise NotACustodian from None
        except MalformedBundle:
            raise NotParticulars from None
        subject = particulars.testimony if self._is_held(particulars, file.age) else ""
        facts = (
            ("bundle", particulars.bundle),
            ("check", file.check),
            ("custodian", key.card.fingerprint),
        )
        at = moment(self._clock)
        self._vault.custody.append(at, CustodyAct.PARTICULARS_OPENED, subject, facts)
        code = self._vault.testimonies.row(particulars.testimony).code if subject else ""
        return Opened(particulars=particulars, code=code)

    def _is_held(self, particulars: Particulars, age: bytes) -> bool:
        """Say whether the same came here with the bundle that they name.

        Raises:
            ParticularsUnsound: That bundle is here and brought other ones, or none.
        """
        testimony, bundle = particulars.testimony, particulars.bundle
        if not self._vault.testimonies.has(testimony):
            return False
        for each in self._who.envelopes(testimony):
            if each.bundle == bundle:
                if each.age != age:
                    raise ParticularsUnsound
                return True
        came = self._vault.received.of(testimony)
        if came is not None and came.bundle_id == bundle:
            raise ParticularsUnsound
        return False


def check_number(age: bytes) -> str:
    """Return the 40 digits by which people compare sealed particulars.

    They are made from the hash that stands in the payload manifest of the bundle, so that
    whoever holds the bundle can work them out from what its signer signed.

    Source:
        docs/format.md, section 10.
    """
    number = int.from_bytes(hashlib.sha512(age).digest(), "big")
    return str(number % 10**FINGERPRINT_DIGITS).zfill(FINGERPRINT_DIGITS)
