"""The packs of a vault: which there are, which are offered, and taking one in.

A pack that comes with the program is trusted as the program is. One that comes as a file
counts only with the signature of somebody who gives out packs and whose key counts here. Of
each pack the highest version is used; a lower one never takes its place, and a newer one
keeps every term. What is offered while coding was chosen by the owner of the vault.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from crypto import minisign
from crypto.errors import Tampered
from crypto.identity import Card, parse_card
from crypto.minisign import KEY_ID_BYTES, MAX_FILE_BYTES
from desktop.disk import durable_write, open_regular
from desktop.domain.pack_codec import MAX_PACK_BYTES, read_pack
from desktop.domain.packs import Pack
from desktop.domain.people import UserRole
from desktop.domain.rows import PackFacts
from desktop.services.pack_errors import (
    PackLosesTerms,
    PackNotSigned,
    PackOlder,
    PackSignerRevoked,
    PackSignerRole,
    PackSignerUnknown,
    PackSignerUnverified,
    PackTampered,
)
from desktop.services.ports import Clock, Vault
from desktop.services.times import moment
from desktop.services.trust import Trust
from desktop.words.bundled import bundled

CHOSEN = "packs.chosen"
SIGNATURE_ENDING = ".minisig"
GIVERS = frozenset({UserRole.ORGANISATION.value, UserRole.COORDINATOR.value})
"""Roles of those who give out packs, where the roster says who is what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldPack:
    """One pack that is here.

    Attributes:
        pack: Its highest version.
        is_offered: The owner of the vault chose it.
        signer: Fingerprint of who signed it; empty for one that comes with the program.
        signer_name: As they are known here; empty likewise, or if they are not known.
        taken_at: ISO 8601 time; empty likewise.
    """

    pack: Pack
    is_offered: bool
    signer: str = ""
    signer_name: str = ""
    taken_at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackFile:
    """A pack in a file, whose signature counts here; it is not taken in yet.

    Attributes:
        before: Version of the one that it takes the place of; 0 if of none.
    """

    pack: Pack
    before: int
    signer: str
    signer_name: str
    value: bytes
    signature: bytes


class Packs:
    """The packs of one vault."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock
        self._trust = Trust(vault, clock)
        self._known: tuple[HeldPack, ...] = ()

    @property
    def known(self) -> tuple[HeldPack, ...]:
        """The packs as they were read last; none before that. From any thread."""
        return self._known

    def all(self) -> tuple[HeldPack, ...]:
        """Return the packs that are here, by id.

        Raises:
            AlteredPack: A pack of the program is not the one that belongs to it.
        """
        chosen = self._chosen()
        found = {
            pack.id: HeldPack(pack=pack, is_offered=pack.id in chosen) for pack in bundled()
        }
        for facts in self._vault.packs.all():
            if facts.id not in found or found[facts.id].pack.version < facts.version:
                found[facts.id] = HeldPack(
                    pack=read_pack(facts.value),
                    is_offered=facts.id in chosen,
                    signer=facts.signer,
                    signer_name=self._trust.name(facts.signer),
                    taken_at=facts.taken_at,
                )
        self._known = tuple(found[each] for each in sorted(found))
        return self._known

    def offer(self, pack_id: str, *, offered: bool) -> tuple[HeldPack, ...]:
        """Keep whether the terms of a pack are offered, and return all packs."""
        chosen = self._chosen() | {pack_id} if offered else self._chosen() - {pack_id}
        choose(self._vault, chosen)
        return self.all()

    def look(self, path: Path) -> PackFile:
        """Read a pack from a file, with the signature file beside it.

        Args:
            path: The file; its signature has the same name and `SIGNATURE_ENDING` behind.

        Raises:
            BadPack, PackTooLarge, NewerPack: The file holds no pack for this program.
            PackRefused: See `desktop.services.pack_errors`.
            OSError: It cannot be read.
        """
        value, signature = _read(path, MAX_PACK_BYTES), _signature_beside(path)
        pack = read_pack(value)
        signer = self._signer(pack, value, signature)
        before = self._before(pack)
        return PackFile(
            pack=pack,
            before=before,
            signer=signer.fingerprint,
            signer_name=signer.pseudonym,
            value=value,
            signature=signature,
        )

    def take(self, file: PackFile) -> tuple[HeldPack, ...]:
        """Keep a pack and offer its terms; return all packs.

        Raises:
            PackRefused: What is here, or whose key counts, changed meanwhile.
        """
        with self._vault.transaction():
            self._signer(file.pack, file.value, file.signature)
            self._before(file.pack)
            facts = PackFacts(
                id=file.pack.id,
                version=file.pack.version,
                value=file.value,
                signature=file.signature,
                signer=file.signer,
                taken_at=moment(self._clock),
            )
            self._vault.packs.put(facts)
            return self.offer(file.pack.id, offered=True)

    def sign(self, path: Path) -> Pack:
        """Write my signature beside the file of a pack, and return the pack.

        Raises:
            BadPack, PackTooLarge, NewerPack: The file holds no pack for this program.
            PackSignerRole: The roster names me as one who gives out no packs.
            OSError: The file cannot be read, or the signature not be written.
        """
        value = _read(path, MAX_PACK_BYTES)
        pack = read_pack(value)
        identity = self._vault.identity
        self._require_giver(identity.card.fingerprint)
        signature = minisign.sign(identity.signing, value, purpose(pack))
        durable_write(beside(path), signature)
        return pack

    def _chosen(self) -> frozenset[str]:
        return frozenset(self._vault.settings.get(CHOSEN).split())

    def _before(self, pack: Pack) -> int:
        """Return the version that `pack` may take the place of; 0 if there is none.

        Raises:
            PackOlder, PackLosesTerms: It may not.
        """
        for held in self.all():
            if held.pack.id == pack.id:
                if pack.version <= held.pack.version:
                    raise PackOlder
                if not pack.keeps(held.pack):
                    raise PackLosesTerms
                return held.pack.version
        return 0

    def _signer(self, pack: Pack, value: bytes, signature: bytes) -> Card:
        """Return whose signature it is, if that counts here.

        Raises:
            PackRefused: It is nobody's, or of somebody whose word does not count for packs.
        """
        named = minisign.claimed_key_id(signature)
        if len(named) != KEY_ID_BYTES:
            raise PackTampered
        card = next((each for each in self._cards() if each.sign.key_id == named), None)
        if card is None:
            raise PackSignerUnknown
        try:
            words = minisign.verify(card.sign, value, signature)
        except Tampered:
            raise PackTampered from None
        if words != purpose(pack):
            raise PackTampered
        self._require_giver(card.fingerprint)
        return card

    def _require_giver(self, fingerprint: str) -> None:
        """Return if somebody's word counts for packs.

        Raises:
            PackSignerUnverified, PackSignerRevoked, PackSignerRole: It does not.
        """
        if self._trust.is_revoked(fingerprint):
            raise PackSignerRevoked
        if not self._trust.is_trusted(fingerprint):
            raise PackSignerUnverified
        role = self._trust.role(fingerprint)
        if role is not None and role not in GIVERS:
            raise PackSignerRole

    def _cards(self) -> Iterator[Card]:
        yield self._vault.identity.card
        for contact in self._vault.contacts.all():
            yield parse_card(contact.card)
        if roster := self._trust.roster():
            for member in roster.roster.members:
                yield parse_card(member.card)


def choose(vault: Vault, pack_ids: frozenset[str]) -> None:
    """Keep the terms of which packs are offered, and no others."""
    vault.settings.put(CHOSEN, " ".join(sorted(pack_ids)))


def purpose(pack: Pack) -> str:
    """Return the trusted comment that the signature of a pack has to have."""
    return f"deponent pack {pack.id} {pack.version}"


def beside(path: Path) -> Path:
    """Return where the signature of a file lies."""
    return path.with_name(path.name + SIGNATURE_ENDING)


def _signature_beside(path: Path) -> bytes:
    try:
        return _read(beside(path), MAX_FILE_BYTES)
    except FileNotFoundError:
        raise PackNotSigned from None


def _read(path: Path, most: int) -> bytes:
    """Return the bytes of a small file, and one more than `most` if there are more."""
    with open_regular(path) as stream:
        found = bytearray()
        while len(found) <= most and (piece := stream.read(most + 1 - len(found))):
            found += piece
    return bytes(found)
