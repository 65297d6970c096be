"""Rules: what must be there before a testimony is sealed, and what consent forbids.

Every rule answers with codes, in the order of the interview; words for them live in the
interface. The rules decide alone: no screen and no service repeats them.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

from desktop.domain import desk_rules
from desktop.domain.bundles import BundleType
from desktop.domain.consent import Answer, Consent, ConsentItem
from desktop.domain.errors import (
    AboutUnknown,
    Incomplete,
    NotAllowed,
    NotFromClinician,
    NotFromRecipient,
    NotFromSigner,
)
from desktop.domain.evidence import Attachment, AttachmentKind
from desktop.domain.letters import Withdrawal, WithdrawalScope
from desktop.domain.people import PresentAs, UserRole
from desktop.domain.testimony import ReadBack, ReadBackMethod, Testimony

Key = TypeVar("Key")

NEEDED = (
    ConsentItem.PURPOSE_UNDERSTOOD,
    ConsentItem.VOLUNTARY,
    ConsentItem.CONFIDENTIALITY_LIMITS,
    ConsentItem.STORE,
)
"""Items without a yes to which nothing may leave the device."""

_EVIDENCE_GAPS = {
    "audio_not_allowed": (
        ConsentItem.AUDIO,
        frozenset({AttachmentKind.INTERVIEW_AUDIO}),
    ),
    "photos_not_allowed": (
        ConsentItem.PHOTOS,
        frozenset({AttachmentKind.PHOTO, AttachmentKind.VIDEO}),
    ),
}
_FROM_LEAST = (Answer.NO, Answer.NOT_ASKED, Answer.LATER, Answer.YES)
_FROM_RECIPIENTS = frozenset({BundleType.RECEIPT, BundleType.QUESTION})


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressed:
    """Between whom a bundle passed.

    Attributes:
        signer: 40-digit fingerprint of the one who signed it.
        recipients: Fingerprints of those whom the signer named; None once nobody here can
            tell any more.
    """

    signer: str
    recipients: tuple[str, ...] | None


def gaps(testimony: Testimony, attachments: Iterable[Attachment]) -> tuple[str, ...]:
    """Return the codes of what is missing before sealing; empty if nothing is.

    Codes: ``people``, ``language``, ``consent.<item>``, ``narrative``, ``read_back``,
    ``audio_not_allowed``, ``photos_not_allowed``, ``closing``, and those of
    `desktop.domain.desk_rules`. A first account is not read back.
    """
    attachments = tuple(attachments)
    found: list[str] = []
    if not any(person.present_as is PresentAs.DEPONENT for person in testimony.present):
        found.append("people")
    if not testimony.spoken_language or not testimony.written_language:
        found.append("language")
    found += desk_rules.begin_gaps(testimony)
    found += [
        f"consent.{item}"
        for item in NEEDED
        if testimony.consent.answer(item) is not Answer.YES
    ]
    found += forbidden_evidence(testimony.consent, attachments)
    found += desk_rules.consent_gaps(testimony)
    found += desk_rules.record_gaps(testimony, attachments)
    if not desk_rules.has_words(testimony):
        found.append("narrative")
    if not (desk_rules.is_first_account(testimony) or _is_read_back(testimony.read_back)):
        found.append("read_back")
    found += desk_rules.close_gaps(testimony)
    if not testimony.closing.closed_at:
        found.append("closing")
    return tuple(found)


def _is_read_back(read_back: ReadBack) -> bool:
    return read_back.method is not ReadBackMethod.NOT_DONE and read_back.confirmed


def forbidden_evidence(
    consent: Consent, attachments: Iterable[Attachment]
) -> dict[str, tuple[Attachment, ...]]:
    """Return the evidence that consent does not allow, by the gap that it makes."""
    attachments = tuple(attachments)
    found = {
        gap: tuple(each for each in attachments if each.kind in kinds)
        for gap, (item, kinds) in _EVIDENCE_GAPS.items()
        if not _yes(consent, item)
    }
    return {gap: those for gap, those in found.items() if those}


def _yes(consent: Consent, item: ConsentItem) -> bool:
    return consent.answer(item) is Answer.YES


def require_complete(testimony: Testimony, attachments: Iterable[Attachment]) -> None:
    """Return if the testimony can be sealed.

    Raises:
        Incomplete: Something is missing; it names all gaps at once.
    """
    found = gaps(testimony, attachments)
    if found:
        raise Incomplete(found)


def require_device_copy(consent: Consent) -> None:
    """Return if consent allows a readable copy to stay on the interviewer's device.

    Raises:
        NotAllowed: With ``consent.keep_device_copy``.
    """
    if not _yes(consent, ConsentItem.KEEP_DEVICE_COPY):
        raise NotAllowed(f"consent.{ConsentItem.KEEP_DEVICE_COPY}")


def refuses_storing(consent: Consent) -> bool:
    """Say whether they said no to storing it: then nothing more is noted or taken in.

    What was not asked yet, or is to be asked later, was not refused.
    """
    return consent.answer(ConsentItem.STORE) is Answer.NO


def require_storing(consent: Consent) -> None:
    """Return if it was not refused that the testimony is stored.

    Raises:
        NotAllowed: With ``consent.store``.
    """
    if refuses_storing(consent):
        raise NotAllowed(f"consent.{ConsentItem.STORE}")


def require_recording(consent: Consent) -> None:
    """Return if consent allows recording the voice.

    Raises:
        NotAllowed: With ``consent.store``, or ``consent.audio``.
    """
    require_storing(consent)
    if not _yes(consent, ConsentItem.AUDIO):
        raise NotAllowed(f"consent.{ConsentItem.AUDIO}")


def require_printing(consent: Consent) -> None:
    """Return if consent allows a statement to be printed or saved as a file.

    Raises:
        NotAllowed: With ``consent.<item>`` for the first needed item without a yes.
    """
    for item in NEEDED:
        if not _yes(consent, item):
            raise NotAllowed(f"consent.{item}")


def narrowed(consent: Consent, withdrawals: Iterable[Withdrawal]) -> Consent:
    """Return what is left of `consent` after `withdrawals`, in whatever order they came.

    No answer ever becomes a wider one, whatever a withdrawal says: a forged, old or
    mistaken one can take away, but never give. After one that takes back everything, every
    answer is no.
    """
    for each in withdrawals:
        if each.scope is WithdrawalScope.WITHDRAWN:
            consent = replace(
                consent, items=_none(consent.items), sharing=_none(consent.sharing)
            )
        else:
            consent = replace(
                consent,
                items=_lesser(consent.items, each.items),
                sharing=_lesser(consent.sharing, each.sharing),
            )
    return consent


def _none(held: Iterable[tuple[Key, Answer]]) -> tuple[tuple[Key, Answer], ...]:
    return tuple((key, Answer.NO) for key, _ in held)


def _lesser(
    held: Iterable[tuple[Key, Answer]], stated: Iterable[tuple[Key, Answer]]
) -> tuple[tuple[Key, Answer], ...]:
    now = dict(stated)
    return tuple(
        (key, min(answer, now[key], key=_FROM_LEAST.index)) for key, answer in held
    )


def withdrawn_paragraphs(withdrawals: Iterable[Withdrawal]) -> tuple[int, ...]:
    """Return the numbers of all withdrawn paragraphs, from 1, rising."""
    return tuple(sorted({number for each in withdrawals for number in each.paragraphs}))


def require_may_say(
    kind: BundleType, signer: str, role: str | None, about: Addressed | None
) -> None:
    """Return if it is for `signer` to say something of this kind.

    Args:
        kind: The type of the bundle that came.
        signer: 40-digit fingerprint of the one who signed it, verified.
        role: What the roster says that this signer is; None if the roster does not know
            them, or there is none. What the signer's own card says counts nothing.
        about: The bundle that it is about, if that is here or was sealed here.

    Raises:
        AboutUnknown: It depends on a bundle that is not here.
        NotFromSigner: A supplement by somebody else than the testimony's signer.
        NotFromRecipient: A receipt or question by somebody to whom it was not sealed.
        NotFromClinician: An opinion by somebody whom the roster names no clinician.
    """
    if kind is BundleType.OPINION and role != UserRole.CLINICIAN:
        raise NotFromClinician
    if kind is BundleType.SUPPLEMENT:
        if _known(about).signer != signer:
            raise NotFromSigner
    elif kind in _FROM_RECIPIENTS and signer not in (_known(about).recipients or ()):
        raise NotFromRecipient


def _known(about: Addressed | None) -> Addressed:
    if about is None:
        raise AboutUnknown
    return about
