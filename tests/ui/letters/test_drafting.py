"""The rules of writing a letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.bundles import BundleType
from desktop.domain.moments import is_time
from desktop.domain.testimony import Correction, ReadBack, ReadBackMethod, TestimonyId
from desktop.services.drafts import Draft
from ui.letters.drafting import (
    confirmed,
    followed_by,
    may_confirm,
    moment_of,
    numbers_of,
    typed_of,
)
from ui.letters.words import ranges_words

AT = "2026-04-02T14:02:05+02:00"
READ = ReadBack(method=ReadBackMethod.READ_ALOUD, language="be")
DRAFT = Draft(
    kind=BundleType.SUPPLEMENT,
    testimony=TestimonyId("0f" * 16),
    code="K7M4-P9RJ",
    paragraphs=("One more thing.",),
    read_back=READ,
)
OTHER = Correction(paragraph=1, before="a", after="b")


@pytest.mark.parametrize(
    "change",
    [
        {"paragraphs": ("Another thing.",)},
        {"corrections": (OTHER,)},
        {"read_back": ReadBack(method=ReadBackMethod.READ_SELF, language="be")},
        {"read_back": ReadBack(method=ReadBackMethod.READ_ALOUD, language="ru")},
    ],
)
def test_a_yes_does_not_stand_for_other_words_or_another_reading(change):
    agreed = confirmed(DRAFT, AT)
    back = agreed.read_back
    later = agreed.changed(**change)
    later = later.changed(
        read_back=ReadBack(
            method=later.read_back.method,
            language=later.read_back.language,
            confirmed=back.confirmed,
            confirmed_at=back.confirmed_at,
        )
    )
    fallen = followed_by(agreed, later).read_back
    assert (fallen.confirmed, fallen.confirmed_at) == (False, "")


def test_a_yes_stands_while_only_the_reason_changes():
    agreed = confirmed(DRAFT, AT)
    assert followed_by(agreed, agreed.changed(reason="Asked.")).read_back.confirmed


@pytest.mark.parametrize(
    "change",
    [
        {"paragraphs": ()},
        {"read_back": ReadBack(language="be")},
        {"read_back": ReadBack(method=ReadBackMethod.READ_ALOUD)},
    ],
)
def test_nobody_can_say_yes_to_what_was_not_read(change):
    assert may_confirm(DRAFT)
    assert not may_confirm(DRAFT.changed(**change))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("", ()),
        ("2", (2,)),
        (" 7, 2 ,5-7", (2, 5, 6, 7)),
        ("5–6", (5, 6)),
        ("0", None),
        ("7-5", None),
        ("two", None),
        ("1;2", None),
        ("1-999999", None),
        ("99999999999999", None),
    ],
)
def test_numbers_are_read_as_people_write_them(text, numbers):
    assert numbers_of(text) == numbers


@given(st.sets(st.integers(1, 300), max_size=20))
def test_numbers_are_shown_so_that_they_are_read_again(numbers):
    written = tuple(sorted(numbers))
    assert numbers_of(ranges_words(written)) == written


@given(st.text(max_size=20))
def test_any_text_is_numbers_or_it_is_not(text):
    found = numbers_of(text)
    assert found is None or list(found) == sorted(set(found))


@given(st.datetimes())
def test_a_typed_moment_is_a_time_and_is_shown_as_it_was_typed(moment):
    typed = f"{moment:%Y-%m-%d %H:%M}"
    found = moment_of(typed)
    assert found == typed or is_time(found)
    if is_time(found):
        assert typed_of(found) == typed


@pytest.mark.parametrize(
    "text",
    [
        "30.11.2026 20:00",
        " 30.11.2026, 20.00 ",
        "2026-11-30 20:00",
        "30 ноября 2026 в 20:00",
        "30 лістапада 2026 20:00",
        "30 November 2026 at 20:00",
    ],
)
def test_a_moment_is_read_as_people_write_it(text):
    found = moment_of(text)
    assert is_time(found)
    assert typed_of(found) == "2026-11-30 20:00"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "2026-02-30 10:00",
        "2026-04-01",
        "30.11.2026",
        "11/30/2026 20:00",
        "30.11.2026 24:10",
        "30.11.2026? 20:00",
        "30.11.2026 at about eight",
    ],
)
def test_what_is_no_moment_is_kept_and_shown_as_it_was_typed(text):
    assert moment_of(text) == text
    assert typed_of(text) == text
