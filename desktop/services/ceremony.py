"""The making of a key that exists only in pieces, offline, in front of its holders.

The key goes live, and its card may leave, only after every piece was typed back from its
sheet and a set of sheets has rebuilt the key. The words of a piece are forgotten as soon as
its holder has proven it; the seed, as soon as it is split. After that nothing here could
rebuild the key.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from pathlib import Path
from typing import Protocol

from crypto.identity import Card, identity_from_seed
from crypto.pieces import SEED_BYTES, Piece, join, parse_piece, same_piece, split
from desktop.disk import durable_write
from desktop.services.errors import NotThisPiece, OutOfTurn
from desktop.services.joining import Joining
from desktop.services.ports import Clock, Entropy
from desktop.services.practice_errors import NotInPractice
from exports.sheets.model import Sheet

LINKS = Path("/sys/class/net")
_OWN_LINK = "lo"


class KeyKind(StrEnum):
    """What a key in pieces is for; also the role on its card."""

    ORGANISATION = "organisation"
    CUSTODIAN = "custodian"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is to be made.

    Attributes:
        kind: What the key is for.
        name: Name on its card, 1 to 64 signs.
        threshold: How many pieces open it, 2 to 5.
        count: How many pieces there are, `threshold` to 9.
    """

    kind: KeyKind
    name: str
    threshold: int = 3
    count: int = 5


class SheetPrinter(Protocol):
    """Makes a PDF of a sheet. A port: the PDF library is loaded only when needed."""

    def __call__(self, sheet: Sheet) -> bytes:
        """Return the PDF."""


@dataclass(slots=True, kw_only=True)
class _Making:
    """A key on its way from memory to paper."""

    plan: Plan
    card: Card
    pieces: dict[int, Piece]
    tried: list[tuple[int, ...]]
    trial: Joining | None = None
    live: bool = False


class Ceremony:
    """One key at a time. Nothing of it touches a vault, or a disk without being asked."""

    def __init__(
        self,
        clock: Clock,
        entropy: Entropy,
        printer: SheetPrinter,
        *,
        is_practice: bool = False,
    ) -> None:
        """Be ready.

        Args:
            clock: For the date on the card.
            entropy: For the key.
            printer: Makes the sheets.
            is_practice: Make no key: its card would be a real one.
        """
        self._is_practice = is_practice
        self._clock = clock
        self._entropy = entropy
        self._printer = printer
        self._making: _Making | None = None

    def begin(self, plan: Plan) -> None:
        """Make a key in memory and split it; a key that was not finished is forgotten.

        Every combination of pieces is joined once, so that no fault of the machine goes on
        paper.

        Raises:
            NotInPractice: The vault is for practice.
            BadPseudonym: The name is not of its form.
            WrongJoin: The machine made a mistake; nothing was made.
        """
        self.leave()
        if self._is_practice:
            raise NotInPractice
        seed = self._entropy(SEED_BYTES)
        made_on = self._clock().date().isoformat()
        card = identity_from_seed(seed, plan.name, plan.kind, made_on).card
        pieces = split(seed, plan.threshold, plan.count, self._entropy)
        read = [parse_piece(each.words) for each in pieces]
        for chosen in combinations(read, plan.threshold):
            join(chosen, lambda found: found == seed)
        self._making = _Making(
            plan=plan,
            card=card,
            pieces={each.number: each for each in pieces},
            tried=[],
        )

    @property
    def is_under_way(self) -> bool:
        """Whether leaving now would lose a key that is not live."""
        return self._making is not None and not self._making.live

    @property
    def fingerprint(self) -> str:
        """40 digits of the card of the key that is being made."""
        return self._need().card.fingerprint

    @property
    def unproven(self) -> tuple[int, ...]:
        """Numbers of the pieces that were not typed back yet."""
        return tuple(self._need().pieces)

    def words(self, number: int) -> tuple[str, ...]:
        """Return the words of a piece.

        Raises:
            OutOfTurn: There is no such piece, or it was proven and so forgotten.
        """
        return self._piece(number).words

    def sheet(self, number: int, language: str) -> bytes:
        """Return the sheet of a piece as a PDF, made in memory.

        Args:
            number: Which piece.
            language: Of everything but the words: ``en``, ``be`` or ``ru``.

        Raises:
            OutOfTurn: As in `words`.
        """
        making, piece = self._need(), self._piece(number)
        return self._printer(
            Sheet(
                words=piece.words,
                number=number,
                count=making.plan.count,
                threshold=making.plan.threshold,
                set_id=piece.set_id,
                kind=making.plan.kind,
                name=making.plan.name,
                made_on=making.card.made_on,
                fingerprint=making.card.fingerprint,
                language=language,
            )
        )

    def save_sheet(self, number: int, language: str, path: Path) -> None:
        """Write one sheet to a file and read it back.

        Raises:
            OutOfTurn: As in `words`.
            OSError: It could not be written whole.
        """
        durable_write(path, self.sheet(number, language))

    def prove(self, number: int, typed: Sequence[str]) -> None:
        """Take a piece back as its holder reads it from the sheet, and forget its words.

        Raises:
            PieceError: The words are not a piece.
            NotThisPiece: They are another one.
            OutOfTurn: As in `words`.
        """
        kept = self._piece(number)
        if not same_piece(parse_piece(typed), kept):
            raise NotThisPiece
        del self._need().pieces[number]

    def begin_trial(self) -> tuple[int, ...]:
        """Return which pieces are to be typed for the test recovery, in this order.

        Each time another combination, as long as there is one.

        Raises:
            OutOfTurn: Not every piece was proven.
        """
        making = self._need()
        if making.pieces:
            raise OutOfTurn
        numbers = range(1, making.plan.count + 1)
        every = list(combinations(numbers, making.plan.threshold))
        left = [each for each in every if each not in making.tried] or every
        # 64 bits on at most 126 combinations: none is noticeably likelier.
        chosen = left[int.from_bytes(self._entropy(8), "big") % len(left)]
        making.tried.append(chosen)
        making.trial = Joining(making.card)
        return chosen

    def try_piece(self, typed: Sequence[str]) -> int:
        """Take the next piece of the test recovery; return how many are still to come.

        With the last one the key is rebuilt from what was typed and nothing else, and goes
        live. If that fails, the test begins again with `begin_trial`.

        Raises:
            PieceError: The words are not a piece, or the pieces do not give the key.
            NotThisPiece: They are another piece than is due.
            OutOfTurn: No test recovery was begun.
        """
        making = self._need()
        trial = making.trial
        if trial is None:
            raise OutOfTurn
        due = making.tried[-1][len(trial.numbers)]
        if trial.add(typed) != due:
            trial.remove(trial.numbers[-1])
            raise NotThisPiece
        if not trial.is_enough:
            return trial.needed - len(trial.numbers)
        making.trial = None
        trial.open()
        making.live = True
        return 0

    def card(self) -> Card:
        """Return the card of the key, once it is live.

        Raises:
            OutOfTurn: No test recovery has rebuilt the key.
        """
        making = self._need()
        if not making.live:
            raise OutOfTurn
        return making.card

    def save_card(self, path: Path) -> None:
        """Write the card of the live key to a file and read it back.

        Raises:
            OutOfTurn: As in `card`.
            OSError: It could not be written whole.
        """
        durable_write(path, self.card().to_text().encode())

    def leave(self) -> None:
        """Forget everything of the key."""
        self._making = None

    def _need(self) -> _Making:
        if self._making is None:
            raise OutOfTurn
        return self._making

    def _piece(self, number: int) -> Piece:
        piece = self._need().pieces.get(number)
        if piece is None:
            raise OutOfTurn
        return piece


def network_links(folder: Path = LINKS) -> int | None:
    """Return how many network links of this computer are up; None if it cannot be told.

    Only a hint, so that nobody forgets a cable: a link may be up that leads nowhere, and
    Windows and macOS are not asked.

    Args:
        folder: Where the system lists its links.
    """
    try:
        states = [
            (each / "operstate").read_text("ascii").strip()
            for each in folder.iterdir()
            if each.name != _OWN_LINK
        ]
    except OSError:
        return None
    return states.count("up")
