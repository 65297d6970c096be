"""Statements: a testimony as pages for a court."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from desktop.disk import durable_write
from desktop.domain import rules
from desktop.domain.custody import CustodyAct, CustodyEvent
from desktop.domain.evidence import Attachment
from desktop.domain.rows import ImportedFacts
from desktop.domain.testimony import Testimony, TestimonyId
from desktop.services.ports import Clock, Vault
from desktop.services.times import moment

LANGUAGES = ("be", "ru", "en")
"""Languages a statement's own words can be printed in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """What a statement is made of.

    Attributes:
        imported: The bundle by which the testimony came; None for one's own.
        signer: Fingerprint of the key that signed, or will sign, the testimony.
        interviewer: Pseudonym of that key's owner.
        language: One of `LANGUAGES`.
    """

    testimony: Testimony
    custody: tuple[CustodyEvent, ...]
    attachments: tuple[Attachment, ...]
    imported: ImportedFacts | None
    signer: str
    interviewer: str
    language: str


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
            NotAllowed: Consent forbids printing.
            ContentGone: The testimony was sealed and can no longer be opened here.
        """
        content = self._vault.testimonies.get(testimony)
        rules.require_printing(content.consent)
        imported = self._vault.imports.of(testimony)
        own = self._vault.custody.of(testimony)
        signer = imported.signer if imported else self._vault.identity.card.fingerprint
        return self._printer(
            Pages(
                testimony=content,
                custody=(*self._vault.custody.adopted(testimony), *own),
                attachments=self._vault.attachments.of(testimony),
                imported=imported,
                signer=signer,
                interviewer=next(
                    (p.code for p in content.present if p.present_as == "interviewer"), ""
                ),
                language=language,
            )
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
