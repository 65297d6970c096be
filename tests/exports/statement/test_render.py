"""The PDF itself: readable, the same each time, and silent about who made it."""

import re
import subprocess
from dataclasses import replace

import pytest

from desktop.domain.consent import NOTHING_ASKED
from desktop.domain.testimony import Closing, Correction, ReadBack
from desktop.words import table
from exports import fonts, qr
from exports.statement import StatementFacts, compose, render, setting, sheet, typeface
from exports.statement.model import Square
from exports.statement.render import set_pages
from exports.statement.strips import Squares, Words
from tests.exports.statement.samples import (
    ATTACHMENTS,
    BELARUSIAN,
    CUSTODY,
    ENGLISH,
    MANIFEST,
    RUSSIAN,
    SEALED,
    sample,
)

SAMPLES = {"be": BELARUSIAN, "ru": RUSSIAN, "en": ENGLISH}
DRAFT = sample(read_back=ReadBack(), closing=Closing(), consent=NOTHING_ASKED)


def pdf(
    account=None, facts=SEALED, language="en", custody=CUSTODY, attachments=ATTACHMENTS
):
    account = account or sample()
    labels = table("statement", language)
    return render(compose(account, custody, attachments, facts, labels))


def read(tmp_path, content, *options):
    file = tmp_path / "statement.pdf"
    file.write_bytes(content)
    command = ["pdftotext", *options, str(file), "-"]
    return subprocess.run(command, check=True, capture_output=True).stdout.decode()


BODY = ("-x", "0", "-W", "596", "-y", f"{sheet.TOP:.0f}", "-H", f"{sheet.BODY_HEIGHT:.0f}")


def pale_dots(tmp_path, content):
    """Return how many dots of each page have the shade of the draft mark."""
    file = tmp_path / "statement.pdf"
    file.write_bytes(content)
    subprocess.run(
        ["pdftoppm", "-gray", "-r", "24", str(file), str(tmp_path / "p")], check=True
    )
    pale = range(228, 238)
    return [
        sum(dot in pale for dot in page.read_bytes())
        for page in sorted(tmp_path.glob("p*"))
    ]


def flowing(text):
    return " ".join(text.split())


@pytest.mark.parametrize("language", sorted(SAMPLES))
def test_the_words_of_the_account_can_be_read_out_of_the_pdf(tmp_path, language):
    account = sample(SAMPLES[language])
    text = flowing(read(tmp_path, pdf(account, language=language), *BODY))
    for paragraph in SAMPLES[language]:
        assert flowing(paragraph) in text
    assert table("statement", language)["section.witness"] in text


def test_the_same_statement_gives_the_same_bytes():
    assert pdf() == pdf()


def test_only_our_fonts_are_used_and_all_of_them_are_embedded(tmp_path):
    content = pdf(language="be")
    names = set(re.findall(rb"/BaseFont /(\S+)", content))
    assert names
    assert all(re.fullmatch(rb"[A-Z]{6}\+Noto(Serif|Sans).*", name) for name in names)
    assert content.count(b"/FontFile2") == len(names)
    assert b"Helvetica" not in content


def test_the_file_says_only_the_case_code_about_itself():
    content = pdf()
    info = {
        name: re.search(rb"/%s \((.*?)\)" % name, content)[1]
        for name in (b"Title", b"Author", b"Subject", b"Creator", b"Producer", b"Keywords")
    }
    assert info.pop(b"Title") == b"K7M4-P9R3"
    assert set(info.values()) == {b""}
    assert re.findall(rb"/(?:Creation|Mod)Date \(D:(\d{8})", content) == [b"20000101"] * 2


def test_the_file_names_no_program_and_all_in_it_is_still_found():
    content = pdf()
    assert b"reportlab" not in content.lower()
    first, second = content.split(b"\n")[:2]
    assert (first, second[:1]) == (b"%PDF-1.7", b"%")
    assert min(second[1:5]) > 127
    assert content.endswith(b"\n%%EOF\n")
    table_at = int(re.search(rb"startxref\n(\d+)\n", content)[1])
    assert content[table_at:].startswith(b"xref\n")
    places = re.findall(rb"(\d{10}) 00000 n ", content[table_at:])
    assert places
    for number, place in enumerate(places, start=1):
        assert content[int(place) :].startswith(b"%d 0 obj" % number)


@pytest.mark.parametrize("language", sorted(SAMPLES))
def test_the_file_names_its_language_for_screen_readers(language):
    assert b"/Lang (%s)" % language.encode() in pdf(language=language)


def test_the_outline_lists_every_part():
    statement = compose(sample(), CUSTODY, ATTACHMENTS, SEALED, table("statement", "en"))
    assert render(statement).count(b"/Dest") >= len(statement.sections)


def test_every_page_says_what_it_is_a_page_of(tmp_path):
    pages = read(tmp_path, pdf(sample(BELARUSIAN * 30))).split("\f")[:-1]
    assert len(pages) > 8
    for number, page in enumerate(pages, start=1):
        foot = flowing(page)
        assert f"page {number} of {len(pages)}" in foot
        assert "K7M4-P9R3 · revision 12" in foot
        assert "hash 8f3a 1c2d 9b04 e5f6" in foot
        assert "Coded variant" in foot
        assert "Initials" in foot


def test_the_cover_names_the_number_of_pages(tmp_path):
    pages = read(tmp_path, pdf(sample(BELARUSIAN * 30)), "-layout").split("\f")[:-1]
    assert re.search(rf"Number of pages +{len(pages)}\n", pages[0])


def test_a_draft_is_marked_on_every_page_and_has_no_box_to_initial(tmp_path):
    statement = compose(DRAFT, (), (), StatementFacts(), table("statement", "en"))
    marked = pale_dots(tmp_path, render(statement))
    plain = pale_dots(tmp_path, render(replace(statement, draft="")))
    assert min(more - less for more, less in zip(marked, plain, strict=True)) > 200
    for page in read(tmp_path, render(statement)).split("\f")[:-1]:
        assert "DRAFT · NOT READ BACK" in page
        assert "Initials" not in page
        assert "Signature" not in page


def test_a_finished_statement_is_not_marked_as_a_draft(tmp_path):
    assert "DRAFT" not in read(tmp_path, pdf())


MARKS = {
    "en": "PRACTICE · NOT A TESTIMONY",
    "be": "ВУЧЭБНЫ ПРЫКЛАД · НЕ СВЕДЧАННЕ",
    "ru": "УЧЕБНЫЙ ПРИМЕР · НЕ ПОКАЗАНИЯ",
}


@pytest.mark.parametrize("account", [sample(), DRAFT], ids=["finished", "draft"])
@pytest.mark.parametrize("language", SAMPLES)
def test_what_was_made_in_practice_says_so_on_every_page(tmp_path, account, language):
    labels = table("statement", language)
    facts = replace(SEALED, practice=True)
    statement = compose(account, CUSTODY, ATTACHMENTS, facts, labels)
    marked = pale_dots(tmp_path, render(statement))
    plain = pale_dots(tmp_path, render(replace(statement, draft="", practice="")))
    assert min(more - less for more, less in zip(marked, plain, strict=True)) > 200
    pages = read(tmp_path, render(statement)).split("\f")[:-1]
    assert all(MARKS[language] in page for page in pages)


def test_what_is_real_does_not_say_that_it_is_practice(tmp_path):
    assert "PRACTICE" not in read(tmp_path, pdf())


def test_markup_and_controls_are_printed_and_never_obeyed(tmp_path):
    nasty = "<b>Ён</b> &amp; <para>сказаў</para> \\n (а) \u202eшмат\x00"
    text = read(tmp_path, pdf(sample((nasty,))))
    assert "<b>Ён</b> &amp; <para>сказаў</para> \\n (а) ‹U+202E›шмат‹U+0000›" in text


def test_nothing_a_person_wrote_becomes_a_link():
    content = pdf(sample(("<a href='http://example.org'>x</a> http://example.org",)))
    assert b"/URI" not in content
    assert b"/Annot" not in content


def test_a_huge_word_anywhere_is_set_whole(tmp_path):
    word = "ж" * 20_000
    account = sample((word,), place=word[:3000])
    done = replace(
        account.read_back,
        corrections=(Correction(paragraph=1, before=word, after="кароткае"),),
    )
    text = read(tmp_path, pdf(replace(account, read_back=done), replace(SEALED)))
    assert text.count("ж") == 43_000


def test_other_scripts_are_shown_by_number_and_do_no_harm(tmp_path):
    assert "‹U+0645›‹U+0631›" in read(tmp_path, pdf(sample(("مرحبا", "你好"))))


def test_an_empty_testimony_can_be_printed(tmp_path):
    account = sample((), present=(), place="", consent=NOTHING_ASKED)
    text = read(tmp_path, pdf(account, StatementFacts(), custody=(), attachments=()))
    assert "Nothing has been written down yet." in text


def test_four_hundred_paragraphs_stand_in_their_order(tmp_path):
    account = sample([f"Paragraph {n:03} of many." for n in range(1, 401)])
    text = read(tmp_path, pdf(account))
    found = re.findall(r"Paragraph (\d{3}) of many\.", text)
    assert [int(each) for each in found] == list(range(1, 401))


def test_no_text_leaves_the_sheet():
    statement = compose(
        sample(BELARUSIAN * 20),
        CUSTODY * 9,
        ATTACHMENTS * 9,
        SEALED,
        table("statement", "be"),
    )
    for page in set_pages(statement):
        for placed in page:
            for mark in placed.strip.marks:
                if isinstance(mark, Words):
                    left = sheet.LEFT + mark.x
                    assert left >= 10 * sheet.MM
                    right = left + setting.measure(mark.text, mark.style)
                    assert right <= sheet.WIDTH - sheet.RIGHT + 0.01


def test_the_qr_code_holds_the_whole_hash():
    (strip,) = setting.block_strips(Square(f"sha512:{MANIFEST}"))
    (squares,) = strip.marks
    assert isinstance(squares, Squares)
    assert squares.rows == qr.matrix(f"sha512:{MANIFEST}")


def test_missing_fonts_are_named_and_nothing_is_printed(monkeypatch, tmp_path):
    typeface.widths.cache_clear()
    gone = dict.fromkeys(typeface.FILES, tmp_path / "gone.ttf")
    monkeypatch.setattr(typeface, "FILES", gone)
    with pytest.raises(fonts.FontsMissing):
        pdf()
