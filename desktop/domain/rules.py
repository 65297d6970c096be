"""Rules: what must be there before a testimony is sealed, and what consent forbids.

Every rule answers with codes, in the order of the interview; words for them live in the
interface. The rules decide alone: no screen and no service repeats them.
"""

from collections.abc import Iterable

from desktop.domain.consent import Answer, Consent, ConsentItem, RecipientClass
from desktop.domain.errors import Incomplete, NotAllowed
from desktop.domain.evidence import Attachment, AttachmentKind
from desktop.domain.people import PresentAs
from desktop.domain.testimony import ReadBackMethod, Testimony

NEEDED = (
    ConsentItem.PURPOSE_UNDERSTOOD,
    ConsentItem.VOLUNTARY,
    ConsentItem.CONFIDENTIALITY_LIMITS,
    ConsentItem.STORE,
)
"""Items without a yes to which nothing may leave the device."""


def gaps(testimony: Testimony, attachments: Iterable[Attachment]) -> tuple[str, ...]:
    """Return the codes of what is missing before sealing; empty if nothing is.

    Codes: ``people``, ``language``, ``consent.<item>``, ``narrative``, ``read_back``,
    ``audio_not_allowed``, ``photos_not_allowed``, ``closing``.
    """
    found: list[str] = []
    if not any(person.present_as is PresentAs.DEPONENT for person in testimony.present):
        found.append("people")
    if not testimony.spoken_language or not testimony.written_language:
        found.append("language")
    found += [
        f"consent.{item}"
        for item in NEEDED
        if testimony.consent.answer(item) is not Answer.YES
    ]
    found += _forbidden_evidence(testimony.consent, attachments)
    if not any(text.strip() for text in testimony.paragraphs):
        found.append("narrative")
    if (
        testimony.read_back.method is ReadBackMethod.NOT_DONE
        or not testimony.read_back.confirmed
    ):
        found.append("read_back")
    if not testimony.closing.closed_at:
        found.append("closing")
    return tuple(found)


def _forbidden_evidence(consent: Consent, attachments: Iterable[Attachment]) -> list[str]:
    kinds = {attachment.kind for attachment in attachments}
    found = []
    if AttachmentKind.INTERVIEW_AUDIO in kinds and not _yes(consent, ConsentItem.AUDIO):
        found.append("audio_not_allowed")
    if kinds & {AttachmentKind.PHOTO, AttachmentKind.VIDEO} and not _yes(
        consent, ConsentItem.PHOTOS
    ):
        found.append("photos_not_allowed")
    return found


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


def require_sharing(consent: Consent, recipients: Iterable[RecipientClass]) -> None:
    """Return if consent allows every one of `recipients`.

    Raises:
        NotAllowed: With ``consent.share.<class>`` for the first that is not allowed.
    """
    for recipient in recipients:
        if consent.may_share(recipient) is not Answer.YES:
            raise NotAllowed(f"consent.share.{recipient}")


def require_device_copy(consent: Consent) -> None:
    """Return if consent allows a readable copy to stay on the interviewer's device.

    Raises:
        NotAllowed: With ``consent.keep_device_copy``.
    """
    if not _yes(consent, ConsentItem.KEEP_DEVICE_COPY):
        raise NotAllowed(f"consent.{ConsentItem.KEEP_DEVICE_COPY}")


def require_recording(consent: Consent) -> None:
    """Return if consent allows recording the voice.

    Raises:
        NotAllowed: With ``consent.audio``.
    """
    if not _yes(consent, ConsentItem.AUDIO):
        raise NotAllowed(f"consent.{ConsentItem.AUDIO}")


def require_printing(consent: Consent) -> None:
    """Return if consent allows a statement to be printed or saved as a file.

    Raises:
        NotAllowed: With ``consent.<item>`` for the first needed item without a yes.
    """
    for item in (ConsentItem.PURPOSE_UNDERSTOOD, ConsentItem.STORE):
        if not _yes(consent, item):
            raise NotAllowed(f"consent.{item}")
