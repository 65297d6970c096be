"""Statements: a testimony as pages for a court."""

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from desktop.disk import durable_write
from desktop.domain import rules
from desktop.domain.bundles import BundleType
from desktop.domain.custody import CustodyAct, CustodyEvent
from desktop.domain.evidence import Attachment
from desktop.domain.people import PresentAs
from desktop.domain.testimony import Testimony, TestimonyId
from desktop.services.ports import Clock, Vault
from desktop.services.times import moment
from desktop.services.withdrawing import closed_paragraphs, readable, standing_consent

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

    def pdf(self, testimony: TestimonyId, language: str) -> bytes:
        """Return the statement as a PDF, made in memory.

        Raises:
            NotAllowed: Consent, as withdrawals left it, forbids printing.
            ContentGone: The testimony was sealed and can no longer be opened here.
        """
        content = readable(self._vault, testimony)
        rules.require_printing(standing_consent(self._vault, testimony, content.consent))
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
        )
        return self._printer(self._with_bundle(pages))

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

    def save(self, testimony: TestimonyId, pdf: bytes, path: Path) -> None:
        """Write a statement to a file, read it back, and note it in the custody log.

        Raises:
            OSError: It could not be written whole; what was there before still is.
        """
        durable_write(path, pdf)
        self.note_printed(testimony, pdf)

    def note_printed(self, testimony: TestimonyId, pdf: bytes) -> None:
        """Note in the custody log that a statement left the program."""
        digest = hashlib.sha512(pdf).hexdigest()
        self._vault.custody.append(
            moment(self._clock), CustodyAct.PRINTED, testimony, (("sha512", digest),)
        )
