"""Pieces of paper become a key again, in memory, for one act.

A key is given out only if its card is the one that was expected: a name on a sheet proves
nothing. Whoever takes the key uses it at once and lets it go.
"""

from collections.abc import Sequence

from crypto.identity import Card, Identity, identity_from_seed
from crypto.pieces import Piece, check_together, join, parse_piece


class Joining:
    """The pieces typed in so far for one key.

    Attributes:
        card: The key that they must give.
    """

    def __init__(self, card: Card) -> None:
        self.card = card
        self._pieces: list[Piece] = []

    @property
    def numbers(self) -> tuple[int, ...]:
        """Which pieces were taken, in their order of coming."""
        return tuple(each.number for each in self._pieces)

    @property
    def needed(self) -> int:
        """How many pieces it takes; 0 before the first one has said so."""
        return self._pieces[0].threshold if self._pieces else 0

    @property
    def is_enough(self) -> bool:
        """Whether the pieces suffice."""
        return bool(self._pieces) and len(self._pieces) >= self.needed

    def add(self, typed: Sequence[str]) -> int:
        """Take a piece, and return its number.

        Args:
            typed: 33 words, or the first letters of them.

        Raises:
            PieceError: Its words are not a piece; or it is of another set, or here already.
                Those taken before stay.
        """
        piece = parse_piece(typed)
        check_together([*self._pieces, piece])
        self._pieces.append(piece)
        return piece.number

    def remove(self, number: int) -> None:
        """Let go of one piece."""
        self._pieces = [each for each in self._pieces if each.number != number]

    def open(self) -> Identity:
        """Return the whole key.

        Raises:
            TooFewPieces, TooManyPieces: There is another number of pieces than it takes.
            WrongJoin: The pieces give no key, or one with another card.
        """
        card, found = self.card, list[Identity]()

        def fits(seed: bytes) -> bool:
            key = identity_from_seed(seed, card.pseudonym, card.role, card.made_on)
            found.append(key)
            return key.card.fingerprint == card.fingerprint

        join(self._pieces, fits)
        return found[0]

    def forget(self) -> None:
        """Let go of every piece."""
        self._pieces = []
