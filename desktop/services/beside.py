"""Which letters that came are about the very testimony that is here, and which are not.

A letter may come before its testimony, when nothing can be asked yet. So it is asked once
more whenever it is read or listed beside the testimony: a letter that names another sealed
file, another case code, or a withdrawal from somebody who never had it, is a stray. It is
told as what it is, and nothing follows from it. See docs/format.md, section 9.
"""

from dataclasses import dataclass

from desktop.domain import canonical
from desktop.domain.bundles import BundleType
from desktop.domain.records import code_of
from desktop.domain.records_codec import read_record
from desktop.domain.rows import LetterRow, LetterState
from desktop.domain.rules import Addressed
from desktop.domain.testimony import State, TestimonyId
from desktop.services.ports import Vault
from exports.bundle.meta import decode_meta

_NOT_BY_CODE = {BundleType.WITHDRAWAL, BundleType.DISCLOSURE}
"""Once here, a withdrawal is heeded whatever its code: what was taken back stays so. That
of a redacted copy is committed to in the file that it is about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """The bundle by which a testimony went or came.

    Attributes:
        people: Between whom it passed.
    """

    manifest_sha512: str
    people: Addressed


def passed_in(vault: Vault, testimony: TestimonyId) -> Passed | None:
    """Return the bundle by which a testimony went or came; None if it did neither."""
    held = vault.received.of(testimony)
    if held is not None:
        people = Addressed(signer=held.signer, recipients=named_in(vault, testimony))
        return Passed(manifest_sha512=held.manifest_sha512, people=people)
    for entry in vault.outbox.all():
        if entry.testimony == testimony and entry.type == BundleType.TESTIMONY:
            people = Addressed(signer="", recipients=entry.recipient_fingerprints)
            return Passed(manifest_sha512=entry.manifest_sha512, people=people)
    return None


def named_in(vault: Vault, testimony: TestimonyId) -> tuple[str, ...] | None:
    """Return to whom a received testimony was sealed; None once it was destroyed here."""
    if vault.testimonies.row(testimony).state is State.DESTROYED:
        return None
    members = vault.originals.of(testimony)
    return decode_meta(members["bundle_json"]).recipients if members else ()


def may_withdraw(signer: str, about: Addressed) -> bool:
    """Say whether a deponent's word can come through `signer`: one who has the words.

    Anybody else could make a testimony unreadable by naming it. Once it was destroyed here
    there is nothing to make unreadable, and nobody can tell who else had it: then it counts
    from whoever is trusted and names the very bundle.
    """
    known = about.recipients
    return known is None or signer == about.signer or signer in known


def is_about(vault: Vault, letter: LetterRow, passed: Passed) -> bool:
    """Say whether a letter that came is about the bundle by which a testimony passed."""
    logged = vault.received.find(letter.manifest_sha512)
    return (
        logged is not None
        and (logged.signer, logged.about_manifest) == (letter.party, passed.manifest_sha512)
        and (
            letter.type != BundleType.WITHDRAWAL
            or may_withdraw(letter.party, passed.people)
        )
    )


class Beside:
    """Answers for letters in a row; asks once for each testimony by what bundle it came."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._passed: dict[TestimonyId, Passed | None] = {}

    def is_stray(self, letter: LetterRow) -> bool:
        """Say whether a letter stands beside a testimony that it is not about.

        A receipt is about any bundle that was sealed here, and was asked when it came. As
        long as the testimony is not here, nothing can be said.
        """
        named = letter.testimony
        if (
            letter.state is not LetterState.RECEIVED
            or letter.type == BundleType.RECEIPT
            or named is None
            or not self._vault.testimonies.has(named)
        ):
            return False
        if named not in self._passed:
            self._passed[named] = passed_in(self._vault, named)
        passed = self._passed[named]
        if passed is None or not is_about(self._vault, letter, passed):
            return True
        return not letter.is_forgotten and self._names_another(letter, named)

    def _names_another(self, letter: LetterRow, testimony: TestimonyId) -> bool:
        """Say whether a letter has the case code of another testimony."""
        if letter.type in _NOT_BY_CODE:
            return False
        value = canonical.loads(self._vault.letters.get(letter.id))
        code = code_of(read_record(BundleType(letter.type), value))
        return code != self._vault.testimonies.row(testimony).code
