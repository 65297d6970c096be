"""The case file presenter: nothing is decoded or played that nobody asked for."""

import errno
from dataclasses import dataclass, field, replace
from io import BytesIO

from desktop.domain.conduct import NOT_CONDUCTED, AudioMark, Conduct
from desktop.domain.evidence import Attachment, AttachmentId, AttachmentKind
from desktop.domain.rows import ShelfRow
from desktop.domain.testimony import State, Testimony, TestimonyId
from desktop.services.reading import CaseFile
from ui.casefile.presenter import CasePresenter
from ui.jobs import run_now

ID = TestimonyId("ab" * 16)


def row(state=State.RECEIVED):
    return ShelfRow(
        id=ID,
        code="K7M4-P9R3",
        state=state,
        language="be",
        started_at="",
        changed_at="",
        revision=1,
        paragraphs=1,
        attachments=3,
        gaps=(),
    )


def attachment(name, kind, media_type):
    return Attachment(
        id=AttachmentId(name),
        kind=kind,
        name=f"{name}.bin",
        media_type=media_type,
        size_bytes=4,
        sha512="0" * 128,
        added_at="2026-03-01T10:00:00+03:00",
    )


PHOTO = attachment("photo", AttachmentKind.PHOTO, "image/jpeg")
SOUND = attachment("sound", AttachmentKind.INTERVIEW_AUDIO, "audio/ogg")
PAPER = attachment("paper", AttachmentKind.DOCUMENT, "application/pdf")


@dataclass
class FakeScreen:
    cases: list = field(default_factory=list)
    sealed: list = field(default_factory=list)
    pictures: list = field(default_factory=list)
    played: list = field(default_factory=list)
    attachment_problems: list = field(default_factory=list)
    problems: list = field(default_factory=list)

    def show_case(self, case):
        self.cases.append(case)

    def show_sealed(self, row):
        self.sealed.append(row)

    def show_picture(self, attachment, picture):
        self.pictures.append((attachment, picture))

    def play(self, attachment, reader, at_ms=0):
        self.played.append((attachment, reader, at_ms))

    def show_attachment_problem(self, attachment, error):
        self.attachment_problems.append((attachment, error))

    def show_problem(self, error):
        self.problems.append(error)


@dataclass
class FakeDesk:
    state: State = State.RECEIVED
    conduct: Conduct = NOT_CONDUCTED
    opened: list = field(default_factory=list)
    error: Exception | None = None
    reader: BytesIO = field(default_factory=lambda: BytesIO(b"\xff\xd8\xff\xe0"))

    def read(self, _testimony):
        if self.state is State.SEALED:
            return CaseFile(row=row(State.SEALED), testimony=None)
        testimony = Testimony(
            id=ID,
            code="K7M4-P9R3",
            revision=1,
            started_at="",
            paragraphs=("One.", "Two.", "Three."),
            conduct=self.conduct,
        )
        return CaseFile(
            row=row(self.state), testimony=testimony, attachments=(PHOTO, SOUND, PAPER)
        )

    def open(self, attachment):
        self.opened.append(attachment)
        if self.error:
            raise self.error
        return self.reader


def opened(desk):
    screen = FakeScreen()
    decoded = []

    def decode(raw, done, failed):
        decoded.append(raw)
        done(raw)

    presenter = CasePresenter(screen, desk, decode, run_now)
    presenter.open(ID)
    return presenter, screen, decoded


def test_opening_a_case_file_opens_no_attachment():
    desk = FakeDesk()
    _presenter, screen, decoded = opened(desk)
    assert len(screen.cases) == 1
    assert desk.opened == []
    assert decoded == []


def test_a_sealed_testimony_shows_only_its_short_facts():
    _presenter, screen, _decoded = opened(FakeDesk(state=State.SEALED))
    assert screen.cases == []
    assert screen.sealed == [row(State.SEALED)]


def test_a_picture_is_decoded_when_asked_for_and_its_reader_is_closed():
    desk = FakeDesk()
    presenter, screen, _decoded = opened(desk)
    presenter.uncover(PHOTO.id)
    assert screen.pictures == [(PHOTO.id, b"\xff\xd8\xff\xe0")]
    assert desk.reader.closed


def test_a_document_is_never_decoded_or_played():
    desk = FakeDesk()
    presenter, _screen, _decoded = opened(desk)
    presenter.uncover(PAPER.id)
    presenter.listen(PAPER.id)
    presenter.uncover(SOUND.id)
    presenter.listen(PHOTO.id)
    assert desk.opened == []


def test_a_sound_goes_to_the_player_still_open():
    desk = FakeDesk()
    presenter, screen, _decoded = opened(desk)
    presenter.listen(SOUND.id)
    assert screen.played == [(SOUND, desk.reader, 0)]


def test_a_paragraph_is_heard_from_where_it_begins_or_the_one_before_does():
    marks = (AudioMark(paragraph=2, recording=SOUND.id, at_ms=7000),)
    desk = FakeDesk(conduct=replace(NOT_CONDUCTED, audio_marks=marks))
    presenter, screen, _decoded = opened(desk)
    presenter.hear(1)
    assert screen.played == []
    presenter.hear(2)
    presenter.hear(3)
    assert screen.played == [(SOUND, desk.reader, 7000)] * 2


def test_a_recording_that_did_not_come_is_not_asked_for():
    marks = (AudioMark(paragraph=1, recording=AttachmentId("gone"), at_ms=7000),)
    desk = FakeDesk(conduct=replace(NOT_CONDUCTED, audio_marks=marks))
    presenter, screen, _decoded = opened(desk)
    presenter.hear(1)
    assert (screen.played, desk.opened) == ([], [])
    assert not desk.reader.closed


def test_an_attachment_that_cannot_be_read_is_told_beside_it():
    desk = FakeDesk(error=OSError(errno.EIO, "bad"))
    presenter, screen, _decoded = opened(desk)
    presenter.uncover(PHOTO.id)
    assert screen.attachment_problems == [(PHOTO.id, desk.error)]
    assert screen.problems == []
