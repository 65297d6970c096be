"""A key that exists only in pieces: a seed split into SLIP-39 shares, read, and joined.

Any `threshold` pieces give the seed back, fewer say nothing about it. A seed leaves `join`
only after the caller has said that it is the one meant. One profile of SLIP-39 is written
and read: 33 words, one group, extendable, no passphrase and so no key stretching. See
docs/adr/0017-keys-in-pieces.md.
"""

import hmac
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from shamir_mnemonic import EncryptedMasterSecret, MnemonicError, Share, split_ems
from shamir_mnemonic import decode_mnemonics as decode
from shamir_mnemonic import recover_ems as recover

from crypto import piece_words
from crypto.errors import CryptoError
from crypto.piece_words import WORDS
from crypto.secrecy import Secret

SEED_BYTES = 32
MIN_THRESHOLD, MAX_THRESHOLD, MAX_COUNT = 2, 5, 9
_ID_MASK = 0x7FFF


class PieceError(CryptoError):
    """What was typed cannot be used as a piece, or the pieces do not give the key."""


class WrongWordCount(PieceError):
    """A piece has not 33 words."""

    code = "pieces.count"


class UnknownWord(PieceError):
    """Words are not on the list of SLIP-39.

    Attributes:
        numbers: Which words of the piece, from 1.
    """

    code = "pieces.unknown_word"

    def __init__(self, numbers: tuple[int, ...]) -> None:
        super().__init__(numbers)
        self.numbers = numbers


class ChecksumWrong(PieceError):
    """All words are on the list, but not every one is the one on the sheet.

    Attributes:
        numbers: The one word, or the two changed places, that explain it, from 1; empty if
            more is wrong. What the right word would be is never guessed.
    """

    code = "pieces.checksum"

    def __init__(self, numbers: tuple[int, ...]) -> None:
        super().__init__(numbers)
        self.numbers = numbers


class ForeignPiece(PieceError):
    """A good SLIP-39 share, of a kind that this program does not make."""

    code = "pieces.foreign"


class OtherSet(PieceError):
    """A piece belongs to another key, or to another splitting of this one."""

    code = "pieces.other_set"


class PieceTwice(PieceError):
    """The same piece was given twice."""

    code = "pieces.twice"


class TooFewPieces(PieceError):
    """There are fewer pieces than it takes."""

    code = "pieces.too_few"


class TooManyPieces(PieceError):
    """There are more pieces than it takes."""

    code = "pieces.too_many"


class WrongJoin(PieceError):
    """The pieces give no key, or not the one that was meant."""

    code = "pieces.wrong_join"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Piece(Secret):
    """One piece, its checksum verified.

    Attributes:
        set_id: 15-bit number that all pieces of one splitting share, and no secret.
        number: Which piece, from 1.
        threshold: How many pieces it takes.
        words: The 33 words.
    """

    set_id: int
    number: int
    threshold: int
    words: tuple[str, ...]


def split(
    seed: bytes, threshold: int, count: int, entropy: Callable[[int], bytes]
) -> tuple[Piece, ...]:
    """Return `count` pieces of which any `threshold` give back `seed`.

    Args:
        seed: 32 random bytes.
        threshold: 2 to 5.
        count: `threshold` to 9.
        entropy: Returns so many random bytes; for the number of the set. The shares are
            drawn by the library, from the system.

    Raises:
        ValueError: A number or the seed's length is out of bounds.

    Source:
        SLIP-0039, one group, iteration exponent 0, extendable flag set.
    """
    bounded = MIN_THRESHOLD <= threshold <= min(count, MAX_THRESHOLD) and count <= MAX_COUNT
    if not bounded or len(seed) != SEED_BYTES:
        raise ValueError("pieces out of bounds")
    set_id = int.from_bytes(entropy(2), "big") & _ID_MASK
    hidden = EncryptedMasterSecret.from_master_secret(
        seed, b"", set_id, extendable=True, iteration_exponent=0
    )
    (shares,) = split_ems(1, [(threshold, count)], hidden)
    return tuple(_piece(share) for share in shares)


def _piece(share: Share) -> Piece:
    return Piece(
        set_id=share.identifier,
        number=share.index + 1,
        threshold=share.member_threshold,
        words=tuple(share.words()),
    )


def parse_piece(typed: Sequence[str]) -> Piece:
    """Return the piece that these words are.

    Args:
        typed: 33 words, whole or at least four letters of each, in any case.

    Raises:
        WrongWordCount: There are not 33.
        UnknownWord: Some are not on the list.
        ChecksumWrong: The checksum does not hold.
        ForeignPiece: It is a share with groups, key stretching or another length.
    """
    if len(typed) != WORDS:
        raise WrongWordCount
    words = tuple(piece_words.complete(word) for word in typed)
    if unknown := tuple(at for at, word in enumerate(words, start=1) if not word):
        raise UnknownWord(unknown)
    if not piece_words.holds(words):
        if piece_words.is_classic(words):
            raise ForeignPiece
        raise ChecksumWrong(piece_words.suspects(words))
    try:
        share = Share.from_mnemonic(" ".join(words))
    except MnemonicError:
        raise ForeignPiece from None
    if not _is_ours(share):
        raise ForeignPiece
    return _piece(share)


def _is_ours(share: Share) -> bool:
    kind = (share.extendable, share.iteration_exponent, share.group_index)
    groups = (share.group_threshold, share.group_count)
    return (
        kind == (True, 0, 0)
        and groups == (1, 1)
        and MIN_THRESHOLD <= share.member_threshold <= MAX_THRESHOLD
        and share.index < MAX_COUNT
    )


def join(pieces: Sequence[Piece], fits: Callable[[bytes], bool]) -> bytes:
    """Return the seed of exactly as many pieces as it takes.

    Args:
        pieces: In any order.
        fits: Says whether a seed is the one that was meant, by the key that follows from
            it; asked before the seed is given out.

    Raises:
        OtherSet: They are not all of one set.
        PieceTwice: One of them is there twice.
        TooFewPieces, TooManyPieces: There is another number than it takes.
        WrongJoin: The digest inside does not hold, or `fits` says no.
    """
    check_together(pieces)
    if not pieces or len(pieces) < pieces[0].threshold:
        raise TooFewPieces
    if len(pieces) > pieces[0].threshold:
        raise TooManyPieces
    try:
        seed = recover(decode([" ".join(each.words) for each in pieces])).decrypt(b"")
    except MnemonicError:
        raise WrongJoin from None
    if not fits(seed):
        raise WrongJoin
    return seed


def check_together(pieces: Sequence[Piece]) -> None:
    """Return if these pieces are of one set and each is there once.

    Raises:
        OtherSet: They are not all of one set.
        PieceTwice: One of them is there twice.
    """
    for at, piece in enumerate(pieces):
        for before in pieces[:at]:
            if (piece.set_id, piece.threshold) != (before.set_id, before.threshold):
                raise OtherSet
            if piece.number == before.number:
                raise PieceTwice if same_piece(piece, before) else OtherSet


def same_piece(one: Piece, other: Piece) -> bool:
    """Say whether two pieces have the same words, in constant time."""
    return hmac.compare_digest(" ".join(one.words), " ".join(other.words))
