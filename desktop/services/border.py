"""Getting ready for a border: everything is sealed or destroyed, and only then purged.

Nothing is decided for the person: each draft is closed or destroyed by name. What is left
in the end is counted by reading the vault once more, and that count is the proof.
"""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

from desktop.disk import durable_write
from desktop.domain.custody import CustodyAct
from desktop.domain.errors import KeptBack
from desktop.domain.rows import LetterState, OutboxEntry, ShelfRow
from desktop.domain.rules import require_complete
from desktop.domain.testimony import State, Testimony, TestimonyId
from desktop.services.backups import LAST
from desktop.services.border_facts import (
    Fate,
    Line,
    Proof,
    SameDisk,
    Survey,
    Undecided,
)
from desktop.services.destroying import forget_letter, may_be_forgotten
from desktop.services.errors import NotOpen
from desktop.services.ports import Clock, Vault
from desktop.services.progress import Progress
from desktop.services.recording import Recording
from desktop.services.sealing import Sealing
from desktop.services.times import moment
from desktop.services.yourself import Yourself

PAGE_ROWS = 500
PIECE_BYTES = 1 << 20
_UNSEALED = frozenset({State.OPEN, State.READY})
_READABLE = _UNSEALED | {State.KEPT, State.RECEIVED}


class Border:
    """One vault before a border."""

    def __init__(
        self,
        vault: Vault,
        recording: Recording,
        sealing: Sealing,
        clock: Clock,
        on_one_disk: Callable[[Path, Path], bool],
    ) -> None:
        """Take the services.

        Args:
            vault: Whose.
            recording: Closes what is complete.
            sealing: Writes sealed files out.
            clock: Says when.
            on_one_disk: Says whether two folders lie on one disk.
        """
        self._vault = vault
        self._recording = recording
        self._sealing = sealing
        self._clock = clock
        self._on_one_disk = on_one_disk

    def survey(self) -> Survey:
        """Return what is here."""
        rows = tuple(self._rows())
        states = [each.state for each in rows]
        return Survey(
            drafts=tuple(each for each in rows if each.state is State.OPEN),
            closed=tuple(each for each in rows if each.state is State.READY),
            kept=states.count(State.KEPT),
            received=states.count(State.RECEIVED),
            letters=sum(
                each.state is LetterState.DRAFT or may_be_forgotten(each)
                for each in self._vault.letters.rows()
            ),
            waiting=tuple(self._waiting()),
            backups=bool(self._vault.settings.get(LAST)),
        )

    def close(self, testimony: TestimonyId) -> None:
        """Close a draft of which nothing else is missing, so that it can be sealed.

        Raises:
            Incomplete: Something else is missing; it names all of it.
            NotOpen: It is no draft.
        """
        content = self._vault.testimonies.get(testimony)
        require_complete(_as_closed(content), self._vault.attachments.of(testimony))
        self._recording.close(content)

    def discard(self, testimony: TestimonyId) -> None:
        """Destroy a testimony that was never sealed, for ever, at a person's word.

        Raises:
            NotOpen: It is sealed, kept, received or destroyed.
        """
        if self._vault.testimonies.row(testimony).state not in _UNSEALED:
            raise NotOpen
        self._destroy(testimony)

    def move(self, folder: Path, progress: Progress) -> int:
        """Write what waits to another disk, read it back, and only then delete it here.

        Args:
            folder: On a stick.
            progress: Told how far each file is.

        Returns:
            How many files were moved. What failed stays in the outbox.

        Raises:
            SameDisk: It is the disk of the vault.
            KeptBack: Consent to one was taken back; all others were moved.
            SealedFileMissing, HandOverFailed, OSError, Cancelled: As `Sealing.hand_over`;
                files before it were moved, this one is still here.
        """
        if self._on_one_disk(folder, self._vault.outbox.folder):
            raise SameDisk
        moved = 0
        refusal: KeptBack | None = None
        for entry in self._waiting():
            try:
                self._sealing.hand_over(entry.bundle_id, folder, progress)
            except KeptBack as error:
                refusal = error  # one that stays must not keep the others here
                continue
            at = moment(self._clock)
            facts = (
                ("bundle", entry.bundle_id),
                ("unanswered", " ".join(entry.unanswered)),
            )
            with self._vault.transaction():
                self._vault.outbox.mark_let_go(entry.bundle_id, at)
                self._vault.custody.append(
                    at, CustodyAct.LET_GO, entry.testimony or "", facts
                )
            self._vault.outbox.drop_file(entry.bundle_id)
            moved += 1
        if refusal is not None:
            raise refusal
        return moved

    def purge(self, progress: Progress) -> Proof:
        """Destroy all that can still be read here, and return what was counted after it.

        Kept copies, what came from others, letters and drafts of letters, and what
        somebody kept for themself. Receipts stay.

        Raises:
            Undecided: A testimony is neither sealed nor destroyed. Nothing was done.
            Cancelled: The person asked to stop; what was destroyed by then is gone.
            OSError: The disk failed; do it again.
        """
        rows = tuple(self._rows())
        if any(each.state in _UNSEALED for each in rows):
            raise Undecided
        readable = [each.id for each in rows if each.state in _READABLE]
        letters = self._vault.letters.rows()
        total = max(1, len(readable) + len(letters))
        for done, testimony in enumerate(readable):
            progress.advance("border.destroy", done, total)
            self._destroy(testimony)
        for done, letter in enumerate(letters, len(readable)):
            progress.advance("border.destroy", done, total)
            if letter.state is LetterState.DRAFT:
                self._vault.letters.discard_draft(letter.id)
            elif may_be_forgotten(letter):
                forget_letter(self._vault, letter.id, moment(self._clock))
        Yourself(self._vault, self._clock).forget()
        return self.proof(progress)

    def proof(self, progress: Progress) -> Proof:
        """Return what is here now, counted, with each sealed file read once more.

        Raises:
            Cancelled: The person asked to stop.
        """
        entries = {
            each.testimony: each
            for each in self._vault.outbox.all()
            if each.type == "testimony"
        }
        rows = tuple(self._rows())
        lines = []
        for done, row in enumerate(rows):
            progress.advance("border.check", done, len(rows))
            lines.append(self._line(row, entries.get(row.id)))
        return Proof(
            at=moment(self._clock),
            lines=tuple(lines),
            left=self._vault.left(),
            contacts=len(self._vault.contacts.all()),
        )

    def save(self, text: str, path: Path) -> None:
        """Write a proof that a person asked for, in their words, and read it back.

        Raises:
            OSError: It could not be written whole.
        """
        durable_write(path, text.encode())

    def _line(self, row: ShelfRow, entry: OutboxEntry | None) -> Line:
        if row.state in _READABLE:
            fate = Fate.READABLE
        elif row.state is State.DESTROYED:
            fate = Fate.DESTROYED
        else:
            fate = self._fate(entry) if entry else Fate.MISSING
        return Line(
            code=row.code,
            fate=fate,
            sha256=entry.sha256 if entry else "",
            recipients=row.recipients,
        )

    def _fate(self, entry: OutboxEntry) -> Fate:
        if self._is_whole(entry):
            return Fate.IN_OUTBOX
        if not self._sealing.is_here(entry) and entry.may_go:
            return Fate.ANSWERED if entry.answers else Fate.MOVED
        return Fate.MISSING

    def _is_whole(self, entry: OutboxEntry) -> bool:
        digest = hashlib.sha256()
        try:
            with (self._vault.outbox.folder / entry.file_name).open("rb") as stream:
                while piece := stream.read(PIECE_BYTES):
                    digest.update(piece)
        except OSError:
            return False
        return digest.hexdigest() == entry.sha256

    def _destroy(self, testimony: TestimonyId) -> None:
        at = moment(self._clock)
        with self._vault.transaction():
            self._vault.testimonies.mark_destroyed(testimony, at)
            self._vault.custody.append(at, CustodyAct.DISCARDED, testimony)
        self._vault.testimonies.destroy_content(testimony)
        self._vault.custody.append(moment(self._clock), CustodyAct.KEY_DESTROYED, testimony)

    def _waiting(self) -> Iterator[OutboxEntry]:
        for entry in self._vault.outbox.all():
            if self._sealing.is_here(entry) and not entry.may_go:
                yield entry

    def _rows(self) -> Iterator[ShelfRow]:
        offset = 0
        while page := self._vault.testimonies.rows(offset, PAGE_ROWS):
            yield from page
            offset += len(page)


def _as_closed(content: Testimony) -> Testimony:
    """Return it as it would be once closed: whatever is missing then, is missing now."""
    closing = content.closing
    return content.next(
        closing=type(closing)(
            feeling=closing.feeling, next_steps=closing.next_steps, closed_at="-"
        )
    )
