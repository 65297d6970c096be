"""Statements: a testimony as pages for a court."""

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from desktop.disk import durable_write
from desktop.domain import desk_rules
from desktop.domain.bundles import BundleType
from desktop.domain.consent import RecipientClass
from desktop.domain.consent_rules import Hand, Reader, require_pages
from desktop.domain.custody import CustodyAct, CustodyEvent
from desktop.domain.evidence import Attachment
from desktop.domain.giving import Given
from desktop.domain.people import PresentAs
from desktop.domain.permissions import Purpose
from desktop.domain.taken_back import TakenBack, taken_back
from desktop.domain.testimony import Testimony, TestimonyId
from desktop.services.leaving import given_for, usable
from desktop.services.ports import Clock, Vault
from desktop.services.times import moment, today
from desktop.services.withdrawing import closed_paragraphs, readable, withdrawals_of

LANGUAGES = ("be", "ru", "en")
"""Languages a statement's own words can be printed in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """What a statement is made of.

    Attributes:
        bundle_id: The bundle it came in or was sealed into; empty if there is none.
        manifest_sha512: Of that bundle's signed manifest; empty if there is none.
        claimed_at: When that bundle was sealed, by its signer's clock.
        verified: The bundle was verified here, at import or when it was sealed.
        withdrawn: Numbers of the paragraphs that the deponent took back, from 1.
        translated: The account is set in its translation.
        given_for: What it was given for, by whoever sealed it; none if nobody said.
        practice: It was made in practice: every page says so.
        reader: For whom these pages are made.
        purposes: For what a class of recipients may have them; none if nothing was asked.
        taken_back: What was withdrawn of the consent since, in the order it was said.
        signer: Fingerprint of the key that signed, or will sign, the testimony.
        interviewer: Pseudonym of that key's owner.
        language: One of `LANGUAGES`.
    """

    testimony: Testimony
    custody: tuple[CustodyEvent, ...]
    attachments: tuple[Attachment, ...]
    signer: str
    interviewer: str
    language: str
    bundle_id: str = ""
    manifest_sha512: str = ""
    claimed_at: str = ""
    verified: bool = False
    withdrawn: tuple[int, ...] = ()
    translated: bool = False
    given_for: Given = ()
    practice: bool = False
    reader: Reader = Hand.DESK
    purposes: tuple[Purpose, ...] = ()
    taken_back: tuple[TakenBack, ...] = ()


class Printer(Protocol):
    """Makes a PDF of pages. A port, so that the PDF library is loaded only when needed."""

    def __call__(self, pages: Pages) -> bytes:
        """Return the PDF."""


class Statements:
    """The lawyer's desk."""

    def __init__(self, vault: Vault, clock: Clock, printer: Printer) -> None:
        self._vault = vault
        self._clock = clock
        self._printer = printer

    def pdf(
        self,
        testimony: TestimonyId,
        language: str,
        reader: Reader = Hand.DESK,
        *,
        translated: bool = False,
    ) -> bytes:
        """Return the statement as a PDF, made in memory.

        Args:
            testimony: One that can be opened here.
            language: One of `LANGUAGES`.
            reader: For whom.
            translated: The account in its translation, which names the original.

        Raises:
            NotAllowed: Consent, as withdrawals left it, forbids printing, or its time is
                over; or it is a first account, which is no statement.
            ContentGone: The testimony was sealed and can no longer be opened here.
        """
        content = self._allowed(testimony, reader)
        pages = Pages(
            testimony=content,
            custody=(
                *self._vault.custody.adopted(testimony),
                *self._vault.custody.of(testimony),
            ),
            attachments=self._vault.attachments.of(testimony),
            signer=self._vault.identity.card.fingerprint,
            interviewer=next(
                (
                    person.code
                    for person in content.present
                    if person.present_as is PresentAs.INTERVIEWER
                ),
                "",
            ),
            language=language,
            withdrawn=closed_paragraphs(self._vault, testimony),
            translated=translated and bool(content.translation.language),
            given_for=given_for(self._vault, testimony),
            practice=self._vault.identity.card.is_practice,
            reader=reader,
            purposes=self._purposes(content, reader),
            taken_back=taken_back(content, withdrawals_of(self._vault, testimony)),
        )
        return self._printer(self._with_bundle(pages))

    def _purposes(self, content: Testimony, reader: Reader) -> tuple[Purpose, ...]:
        if not isinstance(reader, RecipientClass):
            return ()
        more = usable(self._vault, content).consent_more
        return desk_rules.agreed_purposes(more, reader)

    def require_allowed(self, testimony: TestimonyId, reader: Reader) -> None:
        """Return if pages may leave now: a withdrawal may have come since they were made.

        Raises:
            NotAllowed, ContentGone: As `pdf`.
        """
        self._allowed(testimony, reader)

    def _allowed(self, testimony: TestimonyId, reader: Reader) -> Testimony:
        """Return a testimony as it may be read, if pages of it may be made for somebody."""
        content = readable(self._vault, testimony)
        desk_rules.require_within_retention(content.consent_more, today(self._clock))
        require_pages(usable(self._vault, content), reader)
        return content

    def translated_into(self, testimony: TestimonyId) -> str:
        """Return the language of the translation, BCP 47; empty if there is none."""
        return readable(self._vault, testimony).translation.language

    def _with_bundle(self, pages: Pages) -> Pages:
        """Return `pages` naming the bundle they came in or were sealed into, if any."""
        testimony = pages.testimony.id
        imported = self._vault.received.of(testimony)
        if imported is not None:
            return replace(
                pages,
                signer=imported.signer,
                bundle_id=imported.bundle_id,
                manifest_sha512=imported.manifest_sha512,
                claimed_at=imported.claimed_at,
                verified=True,
            )
        sealed = [
            each
            for each in self._vault.outbox.all()
            if (each.testimony, each.type) == (testimony, BundleType.TESTIMONY)
        ]
        if not sealed:
            return pages
        return replace(
            pages,
            bundle_id=sealed[0].bundle_id,
            manifest_sha512=sealed[0].manifest_sha512,
            claimed_at=sealed[0].sealed_at,
            verified=True,
        )

    def save(
        self, testimony: TestimonyId, pdf: bytes, path: Path, reader: Reader = Hand.DESK
    ) -> None:
        """Write a statement to a file, read it back, and note it in the custody log.

        Raises:
            NotAllowed: Consent was taken back since it was made.
            OSError: It could not be written whole; what was there before still is.
        """
        self.require_allowed(testimony, reader)
        durable_write(path, pdf)
        self.note_printed(testimony, pdf, reader)

    def note_printed(
        self, testimony: TestimonyId, pdf: bytes, reader: Reader = Hand.DESK
    ) -> None:
        """Note in the custody log that a statement left the program, and for whom."""
        digest = hashlib.sha512(pdf).hexdigest()
        whom = () if reader is Hand.DESK else (("for", str(reader)),)
        self._vault.custody.append(
            moment(self._clock),
            CustodyAct.PRINTED,
            testimony,
            (*whom, ("sha512", digest)),
        )
