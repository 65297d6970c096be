"""Destroying words: of paragraphs that were taken back, and of letters, at a person's word.

What quotes them here goes with them. What is destroyed leaves its commitment or its facts
behind, and the chain says that it was done. See docs/format.md, section 9.3.
"""

from collections.abc import Iterator
from dataclasses import replace

from desktop.domain import canonical
from desktop.domain.bundles import BundleType
from desktop.domain.canonical import Value
from desktop.domain.custody import CustodyAct
from desktop.domain.disclosure import Disclosure
from desktop.domain.leaves import Leaf
from desktop.domain.letters import Supplement
from desktop.domain.quoting import quoting
from desktop.domain.records import Record
from desktop.domain.records_codec import read_record
from desktop.domain.rows import LetterRow, LetterState
from desktop.domain.testimony import TestimonyId
from desktop.services.drafts import decode_draft, encode_draft
from desktop.services.errors import MustStay
from desktop.services.overlooked import has
from desktop.services.ports import Vault
from desktop.services.redacting import (
    Part,
    Redaction,
    decode_redaction,
    encode_redaction,
    parts_of,
    settled,
    telling,
)
from desktop.services.withdrawing import waiting_to_be_destroyed

_QUOTING = frozenset({BundleType.SUPPLEMENT, BundleType.DISCLOSURE})


def destroy_closed(vault: Vault, testimony: TestimonyId, at: str) -> None:
    """Destroy the words of closed paragraphs for ever, at a person's word.

    A supplement that corrected one of them, or a redacted copy that shows one, is forgotten
    too, for it quotes them. Drafts of both are kept without them.

    Args:
        vault: Where they are.
        testimony: Of which.
        at: The present moment, for the custody log.
    """
    numbers = waiting_to_be_destroyed(vault, testimony)
    if not numbers:
        return
    quoting = tuple(_quoting(vault, testimony, numbers))
    record = vault.originals.of(testimony).get("record", b"")
    drafts = tuple(_cleaned(vault, testimony, numbers))
    gone = (*vault.withdrawals.destroyed(testimony), *numbers)
    with vault.transaction():
        vault.withdrawals.withdraw_paragraphs(
            testimony, numbers, _without(record, gone) if record else b""
        )
        for letter in quoting:
            _forget(vault, letter, at)
        for draft, value in drafts:
            vault.letters.save_draft(draft.id, draft.revision + 1, at, value)
        for draft in vault.letters.rows(testimony, LetterState.DRAFT):
            # A correction in the making quotes the paragraph that it is about.
            vault.half_typed.keep(draft.id, b"")
        vault.custody.append(
            at,
            CustodyAct.WORDS_DESTROYED,
            testimony,
            (("paragraphs", " ".join(map(str, numbers))),),
        )


def may_be_forgotten(letter: LetterRow) -> bool:
    """Say whether the words of a letter may be destroyed alone, and are still here.

    A receipt stays: it is the only thing that shows that a sealed file arrived.
    """
    return (
        letter.state is not LetterState.DRAFT
        and letter.type != BundleType.RECEIPT
        and not letter.is_forgotten
    )


def forget_letter(vault: Vault, letter: str, at: str) -> None:
    """Destroy the words and evidence of a sealed or received letter, for ever.

    Raises:
        MustStay: It is a draft or a receipt, or its words are gone already.
    """
    row = vault.letters.row(letter)
    if not may_be_forgotten(row):
        raise MustStay
    with vault.transaction():
        _forget(vault, row, at)


def _forget(vault: Vault, letter: LetterRow, at: str) -> None:
    """Forget a letter and note it; joins a running transaction."""
    vault.letters.forget(letter.id)
    facts = (("letter", letter.id), ("type", letter.type))
    vault.custody.append(at, CustodyAct.LETTER_FORGOTTEN, letter.testimony or "", facts)


def _quoting(
    vault: Vault, testimony: TestimonyId, numbers: tuple[int, ...]
) -> Iterator[LetterRow]:
    """Yield the letters that came and quote one of these paragraphs."""
    for row in vault.letters.rows(testimony, LetterState.RECEIVED):
        if row.type in _QUOTING and not row.is_forgotten:
            value = canonical.loads(vault.letters.get(row.id))
            if _quotes(read_record(BundleType(row.type), value), numbers):
                yield row


def _quotes(record: Record, numbers: tuple[int, ...]) -> bool:
    if isinstance(record, Supplement):
        return any(each.paragraph in numbers for each in record.corrections)
    if not isinstance(record, Disclosure):
        return False
    shown = ((each.path, each.value) for each in record.leaves if isinstance(each, Leaf))
    return bool(quoting(shown, numbers))


def _cleaned(
    vault: Vault, testimony: TestimonyId, numbers: tuple[int, ...]
) -> Iterator[tuple[LetterRow, bytes]]:
    """Yield the drafts that quote one of these paragraphs, with their values without."""
    members = vault.originals.of(testimony)
    parts = parts_of(members) if members else ()
    for row in vault.letters.rows(testimony, LetterState.DRAFT):
        before = vault.letters.get(row.id)
        after = before
        if row.type == BundleType.SUPPLEMENT:
            after = _supplement_without(before, numbers)
        elif row.type == BundleType.DISCLOSURE:
            redaction = decode_redaction(before)
            after = encode_redaction(_redaction_without(redaction, parts, numbers))
        if after != before:
            yield row, after


def _supplement_without(value: bytes, numbers: tuple[int, ...]) -> bytes:
    draft = decode_draft(value)
    kept = (each for each in draft.corrections if each.paragraph not in numbers)
    return encode_draft(draft.changed(corrections=tuple(kept)))


def _redaction_without(
    redaction: Redaction, parts: tuple[Part, ...], numbers: tuple[int, ...]
) -> Redaction:
    """Return a redaction without texts in the place of what goes, and without searches.

    Words that were looked for stay only if they stand in what is left.
    """
    paths = telling(parts, numbers)
    gone = tuple(each for each in parts if each.path in paths)
    left = tuple(each.gone() if each.path in paths else each for each in parts)
    searched = tuple(
        words
        for words in redaction.searched
        if any(has(each, words) for each in left)
        or not any(has(each, words) for each in gone)
    )
    return replace(settled(redaction, left), searched=searched)


def _without(record: bytes, numbers: tuple[int, ...]) -> bytes:
    """Return the member without words and salts of paragraphs and what quotes them."""
    value = canonical.loads(record)
    assert isinstance(value, dict)
    leaves = value["leaves"]
    assert isinstance(leaves, list)
    gone = quoting(map(_told, leaves), numbers)
    value["leaves"] = [
        {"path": path} if path in gone else leaf
        for leaf, (path, _) in zip(leaves, map(_told, leaves), strict=True)
    ]
    return canonical.dumps(value)


def _told(leaf: Value) -> tuple[str, Value]:
    """Return path and value of a kept leaf; null for one of which only the path is left."""
    assert isinstance(leaf, dict)
    return str(leaf["path"]), leaf.get("value")
