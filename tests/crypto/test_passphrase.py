"""Passphrases: drawn evenly, judged honestly."""

import itertools
import math
import os
import unicodedata
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto.errors import WeakPassphrase
from crypto.passphrase import (
    FLOOR_BITS,
    generate,
    require_strong,
    strength_bits,
    words,
)

LOWER = "abcdefghijklmnopqrstuvwxyz"
MIXED = LOWER + LOWER.upper() + "0123456789!#$%&*+-=?@^"
MANY = settings(max_examples=300, deadline=None)


def test_the_list_is_long_and_has_no_doubles():
    assert len(words()) == len(set(words())) == 7772
    assert all(word.isascii() and word.isalpha() and word.islower() for word in words())
    assert min(len(word) for word in words()) >= 3


def test_six_different_words_are_drawn():
    for _ in range(200):
        drawn = generate(os.urandom).split(" ")
        assert len(set(drawn)) == 6
        assert set(drawn) <= set(words())


def test_a_drawn_passphrase_always_reaches_the_floor():
    for _ in range(500):
        require_strong(generate(os.urandom))


def test_each_draw_takes_the_word_that_the_random_bytes_name():
    numbers = iter([8191, 0, 0, 7771, 7772, 1, 2, 3, 4, 5])
    drawn = generate(lambda count: (next(numbers) | 0xE000).to_bytes(count, "big"))
    expected = [words()[place] for place in (0, 7771, 1, 2, 3, 4)]
    assert drawn.split(" ") == expected


def test_no_word_is_drawn_more_often_than_chance_allows():
    counts: Counter[str] = Counter()
    for _ in range(5000):
        counts.update(generate(os.urandom).split(" "))
    expected = 30_000 / len(words())
    spread = sum((counts[word] - expected) ** 2 / expected for word in words())
    # Chi-square with 7771 degrees of freedom: beyond 8 sigma only by a bias.
    assert abs(spread - 7771) < 8 * math.sqrt(2 * 7771)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "a",
        "password",
        "Password123!",
        "P4ssw0rd!2024",
        "p4ssw0rd" * 10,
        "correct horse battery staple",
        "qwertyuiopasdfghjklzxcvbnm",
        "йцукенгшщзхъфывапролджэ",
        "1qaz2wsx3edc4rfv5tgb6yhn",
        "abcdefghijklmnopqrstuvwxyz",
        "zyxwvutsrqponmlkjihgfedcba",
        "абвгдежзийклмнопрстуфхцч",
        "1" * 200,
        "a1" * 100,
        "a1" * 100 + "x",
        "a b1 " * 40 + "c",
        "12345678901234567890",
        "19041986 19041986 1986",
        "01.01.1990 02.02.1991",
        "жыве беларусь",
        "жыве беларусь жыве вечна",
        "Мой родны кут, як ты мне мілы",
        "zebra " * 12,
        "zebra tiger " * 8,
        "hunter print crumpet shown appraiser",
        "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!",
        "x7#Kq9!m",
    ],
)
def test_a_passphrase_that_can_be_guessed_is_below_the_floor(text):
    with pytest.raises(WeakPassphrase):
        require_strong(text)


@pytest.mark.parametrize(
    "text",
    [
        "hunter print crumpet shown appraiser rewire",
        "Hunter-Print  CRUMPET shown appraiser rewire unboxed",
        "x7#Kq9!mTz2@Lw5$Rb8^",
        "карова сядло вясёлка барабан шкарпэтка цвік аловак мост",
    ],
)
def test_a_passphrase_that_is_hard_to_guess_reaches_the_floor(text):
    assert strength_bits(text) >= FLOOR_BITS


@pytest.mark.parametrize(
    ("signs", "bits"),
    [("0123456789", math.log2(10)), (LOWER, math.log2(26)), (MIXED, math.log2(84))],
)
@MANY
@given(data=st.data())
def test_random_signs_are_never_taken_for_more_than_they_are(signs, bits, data):
    text = data.draw(st.text(signs, max_size=40))
    assert strength_bits(text) <= len(text) * bits + 1e-9


@MANY
@given(st.lists(st.sampled_from(words()), max_size=10))
def test_random_words_are_never_taken_for_more_than_they_are(drawn):
    assert strength_bits(" ".join(drawn)) <= len(drawn) * math.log2(len(words())) + 1e-9


@MANY
@given(st.text(max_size=60))
def test_any_text_has_a_strength_and_repeating_it_adds_little(text):
    once = strength_bits(text)
    assert 0 <= once < 1000
    parts = unicodedata.normalize("NFKC", text).split()  # some signs become a space
    assert strength_bits(f"{text} {text}") <= once + 2 * len(parts) + 1e-9


@given(st.text("abc de7!", max_size=30))
def test_capitals_and_spaces_around_add_nothing(text):
    assert strength_bits(f"  {text.upper()} ") == strength_bits(text)


def test_a_very_long_text_is_judged_quickly_and_by_its_beginning():
    text = "".join(itertools.islice(itertools.cycle("x7#Kq9!mTz2@Lw5$Rb8^"), 100_000))
    assert strength_bits(text) <= strength_bits(text[:256])
