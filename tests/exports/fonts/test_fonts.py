"""The fonts: there, static, with every letter a statement needs, and the same each time."""

from importlib import resources

import pytest
from fontTools.ttLib import TTFont

from exports import fonts
from exports.fonts import build

BELARUSIAN = "АаБбВвГгҐґДдЕеЁёЖжЗзІіЙйКкЛлМмНнОоПпРрСсТтУуЎўФфХхЦцЧчШшЫыЬьЭэЮюЯя"
RUSSIAN = "ЪъИиЩщ"
LATIN = "ŁłŻżĆćČčŠšŽžŹźĘęĄąŚśŃńÓóĖėĮįŲųŪū"
UKRAINIAN = "ЄєЇїҐґ"
SIGNS = "’ʼ'«»„“”‘–—…№§€\u2011\u00a0\u202f\u0301\u0300\u0306\u0308·×°"


@pytest.mark.parametrize("path", fonts.ALL, ids=lambda path: path.stem)
def test_a_font_is_static_and_has_every_letter_of_our_languages(path):
    font = TTFont(path)
    signs = set(font.getBestCmap())
    assert "fvar" not in font
    for each in BELARUSIAN + RUSSIAN + UKRAINIAN + LATIN + SIGNS:
        assert ord(each) in signs, each


def test_each_face_has_its_own_name_so_that_no_viewer_confuses_two():
    names = {TTFont(path)["name"].getDebugName(6) for path in fonts.ALL}
    assert len(names) == len(fonts.ALL)


def test_building_again_gives_the_same_bytes():
    package, name = build.SANS
    source = resources.files(package).joinpath("files", name).read_bytes()
    assert build.instance(source, 600) == fonts.SANS_SEMIBOLD.read_bytes()


def test_the_licence_lies_beside_the_fonts_and_no_half_file_does():
    names = {path.name for path in fonts.STATIC.iterdir()}
    assert {"NotoSerif-OFL.txt", "NotoSans-OFL.txt"} <= names
    assert not [name for name in names if name.endswith(".part")]
    assert "SIL Open Font License" in (fonts.STATIC / "NotoSans-OFL.txt").read_text()


def test_missing_fonts_are_named_as_such(tmp_path):
    with pytest.raises(fonts.FontsMissing) as caught:
        fonts.require_fonts((tmp_path / "absent.ttf",))
    assert caught.value.code == "fonts.missing"


def test_fonts_that_are_there_pass():
    fonts.require_fonts()
