"""What others wrote is shown as it is, with nothing that acts unseen."""

from dataclasses import replace

from desktop.domain.evidence import Attachment, AttachmentId, AttachmentKind
from desktop.services.reading import CaseFile
from tests.domain.samples import complete
from tests.ui.casefile.test_case_presenter import row
from ui.casefile.shown import shown

TRICK = "un\u202egpj.exe"


def test_no_sign_that_turns_words_around_reaches_the_page():
    attachment = Attachment(
        id=AttachmentId("0" * 32),
        kind=AttachmentKind.OTHER,
        name=TRICK,
        media_type="",
        size_bytes=1,
        sha512="0" * 128,
        added_at="",
    )
    testimony = complete(place=TRICK, paragraphs=(TRICK, "As it was said."))
    case = shown(CaseFile(row=row(), testimony=testimony, attachments=(attachment,)))
    assert case.testimony is not None
    seen = (case.testimony.place, case.testimony.paragraphs[0], case.attachments[0].name)
    assert seen == ("un⟨U+202E⟩gpj.exe",) * 3
    assert case.testimony.paragraphs[1] == "As it was said."
    assert case.testimony == replace(
        testimony, place=seen[0], paragraphs=(seen[1], "As it was said.")
    )


def test_a_sealed_case_has_nothing_to_show():
    assert shown(CaseFile(row=row(), testimony=None)).testimony is None
