"""A sheet of paper: every word and fact on one page, readable by eye and by scanner."""

import os
import re
import subprocess
from dataclasses import replace

import pytest

from crypto.pieces import parse_piece, split
from desktop.words import table
from exports import qr
from exports.sheets import measures
from exports.sheets.model import Sheet, scanned_text
from exports.sheets.render import render_sheet
from exports.statement import sheet as page
from exports.statement.ink import Pen
from exports.statement.typeset import measure

LANGUAGES = ("en", "be", "ru")
DPI = 200


def a_sheet(language="en", **facts):
    piece = split(bytes(range(32)), 3, 5, os.urandom)[1]
    return Sheet(
        **{
            "words": piece.words,
            "number": 2,
            "count": 5,
            "threshold": 3,
            "set_id": piece.set_id,
            "kind": "organisation",
            "name": "Lastaŭka Human Rights Archive",
            "made_on": "2026-03-01",
            "fingerprint": "8370995415083693823586643269934862938771",
            "language": language,
            **facts,
        }
    )


def pdf(sheet):
    return render_sheet(sheet, table("sheet", sheet.language))


def run(tmp_path, program, content, *options):
    file = tmp_path / "sheet.pdf"
    file.write_bytes(content)
    command = [program, *options, str(file)]
    return subprocess.run([*command, "-"], check=True, capture_output=True).stdout


def text_of(tmp_path, content):
    return run(tmp_path, "pdftotext", content, "-layout").decode()


def words_of(tmp_path, content):
    """Return the text of the part of the page where the words stand."""
    top, bottom = round(measures.WORDS + 20), round(measures.ADVICE)
    part = ("-x", "0", "-W", "596", "-y", f"{top}", "-H", f"{bottom - top}")
    return run(tmp_path, "pdftotext", content, "-layout", *part).decode()


def scanned(tmp_path, content, side):
    """Return the squares of the QR code as a scanner would see them on the page."""
    file = tmp_path / "sheet.pdf"
    file.write_bytes(content)
    command = ["pdftoppm", "-gray", "-r", str(DPI), "-singlefile", file, tmp_path / "page"]
    subprocess.run(command, check=True)
    image = (tmp_path / "page.pgm").read_bytes()
    head = re.match(rb"P5\s(\d+)\s(\d+)\s255\s", image)
    width, dots = int(head[1]), image[head.end() :]
    left = measures.RIGHT - measures.CODE_SIDE
    top = measures.ADVICE + measures.CODE_TOP

    def dark(column, row):
        x = left + (column + 0.5) * measures.CODE_SIDE / side
        y = top + (row + 0.5) * measures.CODE_SIDE / side
        return dots[round(y / 72 * DPI) * width + round(x / 72 * DPI)] < 128

    return tuple(tuple(dark(x, y) for x in range(side)) for y in range(side))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_can_be_read_beside_its_number(tmp_path, language):
    sheet = a_sheet(language)
    text = words_of(tmp_path, pdf(sheet))
    for number, word in enumerate(sheet.words, start=1):
        assert re.search(rf"(^|\s){number}\s+{word}\b", text), number
    typed = [
        re.search(rf"(?:^|\s){number}\s+([a-z]+)\b", text)[1] for number in range(1, 34)
    ]
    assert parse_piece(typed).words == sheet.words


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheet_says_which_piece_of_which_key_it_is(tmp_path, language):
    sheet = a_sheet(language)
    text = text_of(tmp_path, pdf(sheet))
    labels = table("sheet", language)
    assert labels["title"].format(number=2, count=5) in text
    assert labels["rule"].format(threshold=3, count=5) in text
    assert labels["kind.organisation"] in text
    assert sheet.name in text
    assert sheet.made_on in text
    assert f"{sheet.set_id:05}" in text
    for at in range(0, 40, 5):
        assert sheet.fingerprint[at : at + 5] in text


def test_the_scanned_code_is_the_words(tmp_path):
    sheet = a_sheet()
    expected = qr.matrix(scanned_text(sheet.words))
    assert scanned(tmp_path, pdf(sheet), len(expected)) == expected
    assert parse_piece(scanned_text(sheet.words).split()).words == sheet.words


def test_the_sheet_is_one_page_of_a4(tmp_path):
    file = tmp_path / "sheet.pdf"
    file.write_bytes(pdf(a_sheet()))
    told = subprocess.run(["pdfinfo", file], check=True, capture_output=True).stdout
    assert re.search(rb"Pages:\s+1\n", told)
    assert b"(A4)" in told


def test_the_file_says_nothing_but_a_plain_title(tmp_path):
    sheet = a_sheet()
    raw = pdf(sheet)
    assert raw == pdf(sheet)
    (tmp_path / "sheet.pdf").write_bytes(raw)
    command = ["pdfinfo", tmp_path / "sheet.pdf"]
    told = subprocess.run(
        command, check=True, capture_output=True, env={**os.environ, "TZ": "UTC"}
    ).stdout.decode()
    facts = dict(line.split(":", 1) for line in told.splitlines() if ":" in line)
    assert facts["Title"].strip() == "Sheet"
    for name in ("Author", "Subject", "Creator", "Producer", "Keywords"):
        assert facts.get(name, "").strip() == "", name
    for date in ("CreationDate", "ModDate"):
        assert "Jan  1 00:00:00 2000" in facts[date]
    assert "Metadata Stream: no" in re.sub(" +", " ", told)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["organisation", "custodian"])
def test_nothing_leaves_the_margins_and_lines_do_not_meet(monkeypatch, language, kind):
    drawn = []
    monkeypatch.setattr(
        Pen, "words", lambda _pen, x, y, text, style: drawn.append((x, y, text, style))
    )
    pdf(a_sheet(language, kind=kind, name="Ш" * 64, threshold=5, count=9, number=9))
    assert drawn
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
    labels = {**table("sheet", "en"), "do.1": "long " * 400}
    with pytest.raises(ValueError, match="does not fit"):
        render_sheet(a_sheet(), labels)


def test_a_sheet_shows_nothing_of_itself_in_a_log():
    sheet = a_sheet()
    assert repr(sheet) == "<Sheet: redacted>"
    with pytest.raises(TypeError):
        replace(sheet, number=3).__reduce_ex__(2)


def test_unseen_signs_in_a_name_are_shown(tmp_path):
    text = text_of(tmp_path, pdf(a_sheet(name="Archive\u202eevil")))
    assert "‹U+202E›" in text
