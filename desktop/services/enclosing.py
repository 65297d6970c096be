"""Files in one's own letters: what shows what a supplement or an opinion says.

Evidence may come to light after sealing. It is kept with the draft, sealed with it, and
forgotten with its words.
"""

from functools import partial
from pathlib import Path
from typing import BinaryIO

from desktop.domain.bundles import BundleType
from desktop.domain.evidence import Attachment, AttachmentId
from desktop.domain.rows import LetterState
from desktop.services.errors import NoEnclosures
from desktop.services.ports import Clock, Entropy, Vault
from desktop.services.progress import Progress
from desktop.services.taking import Sourced, Taking, labelled
from exports.bundle.seal import Source

TYPES = frozenset({BundleType.SUPPLEMENT, BundleType.OPINION})
"""Letters that people write and that take files (docs/format.md, section 8)."""


class Enclosing:
    """Files in the letters of one vault."""

    def __init__(self, vault: Vault, clock: Clock, entropy: Entropy) -> None:
        self._vault = vault
        self._taking = Taking(vault, clock, entropy)

    def enclose(self, letter: str, source: Path, progress: Progress) -> Attachment:
        """Take a file into a draft; the file itself stays where it is, as it is.

        Raises:
            NoEnclosures: It is no draft of a supplement or an opinion.
            SourceChanged: The file changed its length meanwhile.
            Cancelled: The person asked to stop; nothing was kept.
            OSError: Reading or writing failed; nothing was kept.
        """
        row = self._vault.letters.row(letter)
        if row.state is not LetterState.DRAFT or row.type not in TYPES:
            raise NoEnclosures
        enclosures = self._vault.enclosures
        with labelled(source) as (stream, label):
            intake = enclosures.begin(letter)
            return self._taking.take_in(
                Sourced(stream=stream, label=label),
                intake,
                lambda facts: enclosures.keep(letter, intake, facts),
                progress,
            )

    def of(self, letter: str) -> tuple[Attachment, ...]:
        """Return the files of a letter in the order they were added."""
        return self._vault.enclosures.of(letter)

    def open(self, letter: str, attachment: AttachmentId) -> BinaryIO:
        """Return a seekable reader that decrypts as it reads; any one thread may use it."""
        return self._vault.enclosures.open(letter, attachment)

    def remove(self, letter: str, attachment: AttachmentId) -> None:
        """Destroy one file of a draft."""
        self._vault.enclosures.remove(letter, attachment)


def sources_of(vault: Vault, letter: str) -> tuple[Source, ...]:
    """Return the files of a letter as they are sealed."""
    enclosures = vault.enclosures
    return tuple(
        Source(facts=facts, open=partial(enclosures.stream, letter, facts.id))
        for facts in enclosures.of(letter)
    )
