"""Case codes find the slips of hand and voice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.codes import ALPHABET, make_case_code, parse_case_code
from desktop.domain.errors import BadCaseCode

codes = st.binary(min_size=16, max_size=16).map(make_case_code)


@given(codes)
def test_a_made_code_reads_back_in_any_spelling(code):
    assert parse_case_code(f" {code.lower().replace('-', ' ')} ") == code


@given(codes, st.integers(0, 7), st.sampled_from(ALPHABET))
def test_every_single_wrong_sign_is_found(code, place, sign):
    plain = code.replace("-", "")
    if plain[place] == sign:
        return
    with pytest.raises(BadCaseCode):
        parse_case_code(plain[:place] + sign + plain[place + 1 :])


@given(codes, st.integers(0, 7), st.integers(0, 7))
def test_every_swap_of_two_different_signs_is_found(code, first, second):
    signs = list(code.replace("-", ""))
    if signs[first] == signs[second]:
        return
    signs[first], signs[second] = signs[second], signs[first]
    with pytest.raises(BadCaseCode):
        parse_case_code("".join(signs))


@pytest.mark.parametrize("text", ["", "K7M4", "K7M4-P9RO", "K7M4-P9RJ3", "К7М4-Р9Я3"])
def test_what_is_no_code_is_refused(text):
    with pytest.raises(BadCaseCode):
        parse_case_code(text)
