"""Recordings and sketches that a crash cut off: made evidence when the vault is opened.

What can be read of them is kept, also where a page is damaged, and also if the interview
was closed meanwhile: they were recorded before that. Sealing waits for them.
"""

from desktop.domain import marking
from desktop.domain.errors import DeponentError
from desktop.domain.evidence import Attachment, AttachmentId
from desktop.domain.testimony import TestimonyId
from desktop.services import unkept
from desktop.services.blob_ports import Take
from desktop.services.errors import EmptyTake
from desktop.services.evidence import UNSEALED, Evidence, open_meanwhile
from desktop.services.ports import Clock, Vault
from desktop.services.take_errors import TakeDamaged
from desktop.services.times import moment

PIECE_BYTES = 1 << 16


class CutOffTakes:
    """What crashes left in one vault."""

    def __init__(self, vault: Vault, clock: Clock, evidence: Evidence) -> None:
        self._vault = vault
        self._clock = clock
        self._evidence = evidence

    def recover(self) -> tuple[Attachment, ...]:
        """Keep what a crash left of recordings and sketches, up to the last page.

        Raises:
            TakeDamaged: Of one only a part could be read, and that is kept. All others were
                kept.
            DeponentError, OSError: One cannot be read at all, or not be kept now. All
                others were kept.
        """
        kept: list[Attachment] = []
        refusal: DeponentError | OSError | None = None
        for left in self._vault.attachments.unfinished_takes():
            try:
                kept.extend(self._recovered(*left))
            except (DeponentError, OSError) as error:
                refusal = refusal or error  # one that is damaged must not keep the others
        if refusal is not None:
            raise refusal
        return tuple(kept)

    def _recovered(
        self, testimony: TestimonyId, started_at: str, take: Take
    ) -> tuple[Attachment, ...]:
        is_damaged = self._is_damaged(take)
        if (pages := self._sketched(take)) is not None:
            kept = self._keep_sketch(testimony, take, pages)
        else:
            kept = self._keep_recording(testimony, started_at, take)
        if is_damaged:
            raise TakeDamaged
        return kept

    def _is_damaged(self, take: Take) -> bool:
        try:
            with self._vault.attachments.open_take(take) as stream:
                while stream.read(PIECE_BYTES):
                    pass
        except DeponentError:
            return True
        return False

    def _keep_recording(
        self, testimony: TestimonyId, started_at: str, take: Take
    ) -> tuple[Attachment, ...]:
        try:
            became = self._evidence.keep_take(testimony, take, started_at, 0, salvage=True)
        except EmptyTake:
            self._point_at(testimony, take.name, None)
            return ()
        self._point_at(testimony, take.name, became.id)
        return (became,)

    def _sketched(self, take: Take) -> bytes | None:
        """Return the pages of a take that is a sketch; None if it is a recording."""
        with self._vault.attachments.open_take(take, salvage=True) as stream:
            if not unkept.is_sketch(stream.read(unkept.HEAD_BYTES)):
                return None
            stream.seek(0)
            return stream.read()

    def _keep_sketch(
        self, testimony: TestimonyId, take: Take, pages: bytes
    ) -> tuple[Attachment, ...]:
        """Make evidence of what was drawn last, unless it became evidence before."""
        sketch = unkept.last_of(pages)
        there = {each.sha512 for each in self._evidence.of(testimony)}
        is_news = sketch.things and unkept.sha512_of(sketch) not in there
        made = (self._evidence.draw(testimony, sketch, take),) if is_news else ()
        self._vault.attachments.discard_take(take)
        return made

    def _point_at(
        self, testimony: TestimonyId, take: str, became: AttachmentId | None
    ) -> None:
        """Let the marks in a recording that was cut off point at what it became."""
        if self._vault.testimonies.row(testimony).state not in UNSEALED:
            return
        now = self._vault.testimonies.get(testimony)
        changed = (
            marking.as_evidence(now, take, became)
            if became
            else marking.without_take(now, take)
        )
        if changed == now:
            return
        at = moment(self._clock)
        with self._vault.transaction(), open_meanwhile(self._vault, testimony, at):
            self._vault.testimonies.save(changed.next(), at)
