"""The recovery sheet: every fact on one page of A4, and nothing beyond the margins."""

import re
import subprocess

import pytest

from desktop.words import table
from exports.sheets import measures
from exports.sheets.recovery import RecoverySheet, render_recovery
from exports.statement import sheet as page
from exports.statement.ink import Pen
from exports.statement.typeset import measure
from tests.exports.sheets.test_sheets import LANGUAGES, text_of

PRINTS = "8370995415083693823586643269934862938771"


def a_sheet(language="en", name="Lastaŭka Human Rights Archive"):
    return RecoverySheet(
        vault_id="0123456789abcdef" * 2,
        name=name,
        fingerprint=PRINTS,
        made_on="2026-03-01",
        check_value="0482719305561234",
        language=language,
    )


def pdf(sheet):
    return render_recovery(sheet, table("recovery", sheet.language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fact_can_be_read_from_the_paper(tmp_path, language):
    text = " ".join(text_of(tmp_path, pdf(a_sheet(language))).split())
    assert "0482 7193 0556 1234" in text
    for fact in ("01234567 89abcdef", "2026-03-01", "Lastaŭka Human Rights Archive"):
        assert fact in text
    for at in range(0, 40, 5):
        assert PRINTS[at : at + 5] in text
    assert table("recovery", language)["title"] in text


def test_the_sheet_is_one_page_of_a4_and_always_the_same(tmp_path):
    raw = pdf(a_sheet())
    assert raw == pdf(a_sheet())
    file = tmp_path / "sheet.pdf"
    file.write_bytes(raw)
    told = subprocess.run(["pdfinfo", file], check=True, capture_output=True).stdout
    assert re.search(rb"Pages:\s+1\n", told)
    assert b"(A4)" in told


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["A", "Ш" * 64])
def test_nothing_leaves_the_margins_and_lines_do_not_meet(monkeypatch, language, name):
    drawn = []
    monkeypatch.setattr(
        Pen, "words", lambda _pen, x, y, text, style: drawn.append((x, y, text, style))
    )
    pdf(a_sheet(language, name))
    boxes = []
    for x, y, text, style in drawn:
        right = x + measure(text, style)
        assert x >= measures.LEFT
        assert right <= measures.RIGHT + 0.01, text
        assert y < page.HEIGHT - 12 * page.MM
        boxes.append((x, y - 0.7 * style.size, right, y, text))
    for at, one in enumerate(boxes):
        for other in boxes[at + 1 :]:
            apart = one[2] <= other[0] or other[2] <= one[0]
            assert apart or one[3] <= other[1] or other[3] <= one[1], (one[4], other[4])


def test_words_that_do_not_fit_are_refused_rather_than_cut():
    labels = {**table("recovery", "en"), "do.1": "long " * 900}
    with pytest.raises(ValueError, match="does not fit"):
        render_recovery(a_sheet(), labels)
