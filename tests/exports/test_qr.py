"""A QR code is squares, and holds the text."""

import pytest

from exports import qr

FINDER = ("1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111")


def test_a_code_is_a_square_with_its_three_marks():
    rows = qr.matrix("0123456789" * 4)
    assert {len(row) for row in rows} == {len(rows)}
    assert (len(rows) - 17) % 4 == 0
    marks = [tuple("".join("01"[each] for each in row[:7]) for row in rows[:7])]
    marks += [tuple("".join("01"[each] for each in row[-7:]) for row in rows[:7])]
    marks += [tuple("".join("01"[each] for each in row[:7]) for row in rows[-7:])]
    assert marks == [FINDER] * 3


def test_another_text_is_another_code_and_the_same_text_the_same():
    assert qr.matrix("a") == qr.matrix("a") != qr.matrix("b")


def test_a_text_in_cyrillic_fits():
    assert len(qr.matrix("Ластаўка")) > 20


def test_a_text_that_does_not_fit_is_refused():
    qr.matrix("x" * 1600)
    with pytest.raises(ValueError, match="too long"):
        qr.matrix("x" * 3000)
