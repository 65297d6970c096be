"""Destroying words at a person's word: what quotes them here goes too, and is noted."""

from dataclasses import replace

import pytest

from desktop.domain.bundles import BundleType
from desktop.domain.custody import CustodyAct
from desktop.domain.disclosure import Why
from desktop.domain.testimony import Correction, ReadBack, ReadBackMethod
from desktop.services.errors import MustStay
from desktop.vault.errors import ContentGone
from tests.services.post import (
    SAID_AT,
    WATCH,
    ask,
    bring,
    handed_over,
    key,
    seal_to,
    send,
    take_down,
    write,
)

THREE = ("They came at night.", "Iryna Kvitka was alone.", "A neighbour saw it.")
SECOND = "testimony/paragraphs/1"
CONFIRMED = ReadBack(
    method=ReadBackMethod.READ_ALOUD, language="be", confirmed=True, confirmed_at=SAID_AT
)
CORRECTIONS = (
    Correction(paragraph=1, before="night", after="dawn"),
    Correction(paragraph=2, before="alone", after="with him"),
)


def take_back(field, testimony, *desks):
    said = {"happened_at": SAID_AT, "words": "No.", "numbers": (2,)}
    entry = send(field, BundleType.WITHDRAWAL, testimony, **said)
    for desk in desks:
        assert bring(entry, field, desk).error is None


def acts(desk, testimony):
    return [each.act for each in desk.vault.custody.of(testimony.id)]


def test_a_draft_of_a_redacted_copy_loses_the_words_that_are_destroyed(field, office):
    testimony, _ = handed_over(field, office, paragraphs=THREE)
    letter = office.disclosures.begin(testimony.id)
    redaction, revision = office.disclosures.draft(letter)
    texts = {"testimony/paragraphs/0": "They came.", SECOND: "Kvitka was alone."}
    redaction = redaction.replacing(texts, Why.IDENTITY)
    searched = ("Kvitka", "neighbour", "nobody says this")
    changed = replace(redaction, searched=searched, reason="For the file.")
    office.disclosures.save(letter, changed, revision + 1)
    take_back(field, testimony, office)
    assert b"Kvitka" in office.vault.letters.get(letter)

    office.letters.destroy_closed(testimony.id)

    assert b"Kvitka" not in office.vault.letters.get(letter)
    kept, _ = office.disclosures.draft(letter)
    assert kept.replacement("testimony/paragraphs/0") == "They came."
    assert kept.searched == ("neighbour", "nobody says this")
    assert kept.reason == "For the file."
    assert office.vault.check() == ()


def test_a_draft_of_a_supplement_loses_its_corrections_of_what_is_destroyed(field, office):
    testimony = take_down(field, paragraphs=THREE)
    seal_to(field, testimony, office, keep_copy=True)
    letter = write(field, BundleType.SUPPLEMENT, testimony, corrections=CORRECTIONS)
    take_back(field, testimony)
    field.letters.destroy_closed(testimony.id)
    assert field.letters.draft(letter)[0].corrections == CORRECTIONS[:1]


def test_a_redacted_copy_that_shows_what_is_destroyed_is_forgotten(field, office, other):
    testimony, _ = handed_over(field, office, other, paragraphs=THREE)
    letter = other.disclosures.begin(testimony.id)
    redaction, revision = other.disclosures.draft(letter)
    other.disclosures.save(letter, replace(redaction, reason="For the file."), revision + 1)
    entry = other.disclosures.seal(letter, WATCH, (key(office),))
    copy = bring(entry, other, office).letter
    take_back(field, testimony, office)
    office.letters.destroy_closed(testimony.id)
    assert office.letters.facts(copy).is_forgotten
    assert CustodyAct.LETTER_FORGOTTEN in acts(office, testimony)
    assert office.vault.check_chain() == ()


def test_a_supplement_that_quotes_what_is_destroyed_is_forgotten_and_it_is_noted(
    field, office
):
    testimony, _ = handed_over(field, office, paragraphs=THREE)
    said = {"paragraphs": ("More.",), "reason": "Asked.", "read_back": CONFIRMED}
    entry = send(field, BundleType.SUPPLEMENT, testimony, corrections=CORRECTIONS, **said)
    letter = bring(entry, field, office).letter
    take_back(field, testimony, office)
    office.letters.destroy_closed(testimony.id)
    with pytest.raises(ContentGone):
        office.letters.read(letter)
    assert acts(office, testimony)[-2:] == [
        CustodyAct.LETTER_FORGOTTEN,
        CustodyAct.WORDS_DESTROYED,
    ]


# One letter alone.


def test_the_words_of_a_letter_are_destroyed_and_the_chain_says_so(field, office):
    testimony, _ = handed_over(field, office)
    letter = bring(ask(office, testimony), office, field).letter
    assert field.letters.facts(letter).may_be_forgotten
    field.letters.forget(letter)
    with pytest.raises(ContentGone):
        field.letters.read(letter)
    assert not field.letters.facts(letter).may_be_forgotten
    assert acts(field, testimony)[-1] is CustodyAct.LETTER_FORGOTTEN
    assert field.vault.check_chain() == ()
    with pytest.raises(MustStay):
        field.letters.forget(letter)


def test_a_receipt_and_a_draft_stay(field, office):
    testimony, _ = handed_over(field, office)
    receipt = bring(office.receipts.seal(testimony.id, WATCH), office, field).letter
    draft = write(field, BundleType.SUPPLEMENT, testimony, reason="Asked.")
    for letter in (receipt, draft):
        assert not field.letters.facts(letter).may_be_forgotten
        with pytest.raises(MustStay):
            field.letters.forget(letter)
    assert field.letters.read(receipt)[0].purge
