"""Identities and cards: one form, self-signed, and a fingerprint for all of it."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto import b64, signing
from crypto.card import PURPOSE, check_pseudonym
from crypto.errors import BadCard, BadPseudonym, CryptoError, NewerFormat
from crypto.identity import Identity, format_fingerprint, new_identity, parse_card
from crypto.minisign import PublicKey

ME = new_identity("Зязюля 7", "interviewer", "2026-01-31")
OTHER = new_identity("Зязюля 7", "interviewer", "2026-01-31")
CARD = ME.card.to_text()


def signed_again(text: str, who: Identity = ME) -> str:
    """Return a card text with a new signature of `who` over what stands in it."""
    body = text[: text.index("signature: ")]
    signature = signing.sign(PURPOSE, body.encode(), who.signing)
    return f"{body}signature: {b64.encode_padded(signature)}\n"


def test_a_card_is_read_as_it_was_written():
    assert parse_card(CARD) == ME.card
    assert parse_card(CARD).to_text() == CARD
    assert parse_card(CARD).fingerprint == ME.card.fingerprint


def test_a_card_says_what_it_was_made_with():
    card = parse_card(CARD)
    assert (card.pseudonym, card.role, card.made_on) == (
        "Зязюля 7",
        "interviewer",
        "2026-01-31",
    )
    assert card.sign == ME.signing.public
    assert card.recipient(compatible=False) == ME.age_pq.recipient
    assert card.recipient(compatible=True) == ME.age_x25519.recipient


def test_the_card_has_the_lines_of_its_format():
    names = [line.partition(":")[0] for line in CARD.splitlines()]
    assert names == [
        "deponent-card/1",
        "name",
        "role",
        "made",
        "sign",
        "sign-pq",
        "age",
        "age-pq",
        "signature",
    ]


def test_a_fingerprint_has_40_digits_shown_in_eight_groups():
    assert re.fullmatch("[0-9]{40}", ME.card.fingerprint)
    assert ME.card.fingerprint != OTHER.card.fingerprint
    shown = format_fingerprint(ME.card.fingerprint)
    assert re.fullmatch("[0-9]{5}( [0-9]{5}){7}", shown)
    assert shown.replace(" ", "") == ME.card.fingerprint


def test_a_fingerprint_stands_for_every_part_of_the_card():
    prints = {ME.card.fingerprint}
    for old, new in (("Зязюля 7", "Зязюля 8"), ("interviewer", "lawyer"), ("-31", "-30")):
        prints.add(parse_card(signed_again(CARD.replace(old, new))).fingerprint)
    assert len(prints) == 4


def test_every_changed_byte_of_a_card_is_refused():
    raw = CARD.encode()
    for place in range(len(raw)):
        changed = bytearray(raw)
        changed[place] ^= 1 << place % 8
        with pytest.raises((BadCard, NewerFormat)):
            parse_card(changed.decode(errors="replace"))


def test_every_truncation_and_any_addition_to_a_card_is_refused():
    for size in range(len(CARD)):
        with pytest.raises(BadCard):
            parse_card(CARD[:size])
    for more in ("\n", " ", CARD, "x" * 10_000):
        with pytest.raises(BadCard):
            parse_card(CARD + more)


def test_a_card_with_the_keys_of_another_is_refused():
    swapped = CARD.replace(
        ME.card.keys.recipient_x25519.to_text(), OTHER.card.keys.recipient_x25519.to_text()
    )
    with pytest.raises(BadCard):
        parse_card(swapped)
    with pytest.raises(BadCard):
        parse_card(signed_again(CARD, OTHER))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("role: ", "role:  "),
        lambda text: text.replace("name: ", "Name: "),
        lambda text: text.replace("name: ", "extra: x\nname: "),
        lambda text: text.replace("role: interviewer\nmade: ", "made: "),
        lambda text: text.replace("role: interviewer", "role: Interviewer"),
        lambda text: text.replace("2026-01-31", "2026-02-31"),
        lambda text: text.replace("2026-01-31", "20260131"),
        lambda text: text.replace("2026-01-31", "\u0662026-01-31"),
        lambda text: text.replace("Зязюля 7", "Зязюля\u202e7"),
        lambda text: text.replace("Зязюля 7", " Зязюля 7"),
        lambda text: text.replace("age: age1", "age: AGE1"),
        lambda text: text.replace("deponent-card/1", "deponent-card/01"),
        lambda text: "\ufeff" + text,
    ],
)
def test_a_card_of_another_form_is_refused_however_well_signed(spoil):
    with pytest.raises(BadCard):
        parse_card(signed_again(spoil(CARD)))


def test_a_card_with_the_key_id_of_another_is_refused():
    lent = PublicKey(ME.card.sign.raw, OTHER.card.sign.key_id)
    with pytest.raises(BadCard):
        parse_card(signed_again(CARD.replace(ME.card.sign.to_line(), lent.to_line())))


def test_a_card_of_a_newer_version_is_called_newer():
    with pytest.raises(NewerFormat):
        parse_card("deponent-card/2\nanything")


@pytest.mark.parametrize(
    "name", ["a", "А" * 64, "Зязюля", "O'Neil-2", "дом № 5", "名前", "é"]
)
def test_a_pseudonym_that_can_be_seen_is_taken(name):
    check_pseudonym(name)


@pytest.mark.parametrize(
    "name",
    [
        "",
        " ",
        "a" * 65,
        " a",
        "a ",
        "a  b",
        "a\nb",
        "a\tb",
        "a\u00a0b",
        "a\u200bb",
        "a\u202eb",
        "a\u2066b",
        "a\u200eb",
        "a\u00adb",
        "a\ufeffb",
        "e\u0301",
        "\x00",
        "\ue000",
        "\ud800",
        "\u2028",
    ],
)
def test_a_pseudonym_that_could_deceive_is_refused(name):
    with pytest.raises(BadPseudonym):
        check_pseudonym(name)
    with pytest.raises(BadPseudonym):
        new_identity(name, "interviewer", "2026-01-31")


@pytest.mark.parametrize(
    ("role", "made_on"),
    [
        ("", "2026-01-31"),
        ("two words", "2026-01-31"),
        ("lawyer", "31.01.2026"),
        ("lawyer", ""),
    ],
)
def test_an_odd_role_or_date_is_refused(role, made_on):
    with pytest.raises(BadCard):
        new_identity("Ivolga", role, made_on)


def test_an_identity_is_read_as_it_was_written():
    again = Identity.from_bytes(ME.to_bytes())
    assert again.card == ME.card
    assert again.to_bytes() == ME.to_bytes()
    assert again.age_pq.to_text() == ME.age_pq.to_text()


def test_an_identity_whose_keys_and_card_differ_is_refused():
    raw = ME.to_bytes()
    for place in (20, 60, 90):
        changed = bytearray(raw)
        changed[place] ^= 8
        with pytest.raises(BadCard):
            Identity.from_bytes(bytes(changed))
    with pytest.raises(BadCard):
        Identity.from_bytes(raw[:116] + OTHER.card.to_text().encode())


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_an_identity_or_refused(raw):
    for odd in (raw, ME.to_bytes()[:116] + raw, ME.to_bytes()[: len(raw)]):
        with pytest.raises(CryptoError):
            Identity.from_bytes(odd)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_a_card_or_refused(text):
    for odd in (text, "deponent-card/1\n" + text, CARD.replace("Зязюля 7", text + "7")):
        if odd != CARD:
            with pytest.raises((BadCard, NewerFormat)):
                parse_card(odd)
