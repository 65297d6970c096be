"""Evidence: many files at once, one bad file stops no other, nothing odd is opened."""

from dataclasses import replace

from desktop.domain.consent import Answer, ConsentItem
from desktop.domain.sketch import Sketch, ThingKind, standing
from desktop.jail.sight import NotShown
from desktop.services.progress import Cancelled
from tests.ui.evidence.fakes import FakeEvidence, FakeScreen, attachment
from tests.ui.interview.fakes import DRAFT, LaterRun
from ui.evidence.looks import Look
from ui.evidence.presenter import EvidencePresenter
from ui.jobs import run_now

JPEG = b"\xff\xd8\xff" + b"0" * 20


def presented(run=run_now, testimony=DRAFT):
    screen, desk, told = FakeScreen(), FakeEvidence(), []
    presenter = EvidencePresenter(
        screen, desk, run, lambda: testimony, lambda raw, done, _failed: done(raw)
    )
    presenter.tell(told.append)
    return presenter, screen, desk, told


def files(folder, **contents):
    for name, raw in contents.items():
        (folder / name).write_bytes(raw)
    return tuple(folder / name for name in contents)


def test_many_files_come_in_and_whoever_waits_for_them_is_told(tmp_path):
    presenter, screen, desk, told = presented()
    presenter.add_asked(files(tmp_path, a=b"1", b=b"2", c=b"3"))
    assert [each.name for each in desk.kept] == ["a", "b", "c"]
    assert screen.adding == [(1, 3), (2, 3), (3, 3)]
    assert screen.added == (3, [])
    assert len(told[-1]) == 3


def test_a_file_that_cannot_be_read_is_named_and_stops_no_other(tmp_path):
    presenter, screen, desk, _told = presented()
    good = files(tmp_path, a=b"1", b=b"2")
    presenter.add_asked((good[0], tmp_path / "gone", good[1]))
    assert [each.name for each in desk.kept] == ["a", "b"]
    assert screen.added == (2, [("gone", FileNotFoundError)])


def test_pictures_that_nobody_was_asked_about_come_in_and_it_is_said_at_once(tmp_path):
    presenter, screen, desk, _told = presented()
    presenter.add_asked(files(tmp_path, a=b"1"))
    assert screen.not_agreed == []
    presenter.add_asked(files(tmp_path, shirt=JPEG))
    assert len(desk.kept) == 2
    assert screen.not_agreed == [("photos_not_allowed",)]
    yes = DRAFT.consent.with_answer(ConsentItem.PHOTOS, Answer.YES)
    presenter, screen, _desk, _told = presented(testimony=replace(DRAFT, consent=yes))
    presenter.add_asked(files(tmp_path, shirt=JPEG))
    assert screen.not_agreed == []


def test_files_added_while_others_come_in_follow_them(tmp_path):
    run = LaterRun()
    presenter, _screen, desk, _told = presented(run)
    first, second = files(tmp_path, a=b"1", b=b"2")
    presenter.add_asked((first,))
    presenter.add_asked((second,))
    assert len(run.waiting) == 1
    for _turn in range(2):
        run.waiting[0] = (with_progress(run.waiting[0][0]), *run.waiting[0][1:])
        run.finish()
    assert [each.name for each in desk.kept] == ["a", "b"]
    assert not presenter.is_adding


def with_progress(work):
    class Progress:
        def advance(self, step, done, total):
            pass

    return lambda _progress: work(Progress())


def test_after_cancelling_no_further_file_is_touched(tmp_path):
    class StoppedRun:
        """Fails the first piece of work as a cancelled one."""

        calls = 0

        def __call__(self, work, done, failed, progress=None):
            self.calls += 1
            failed(Cancelled())

    run = StoppedRun()
    presenter, screen, desk, _told = presented(run)
    presenter.add_asked(files(tmp_path, a=b"1", b=b"2"))
    assert (run.calls, desk.kept, screen.added) == (1, [], (0, []))
    assert not presenter.is_adding


def test_a_picture_without_a_yes_to_pictures_is_marked():
    presenter, screen, _desk, _told = presented()
    presenter.show((attachment(),))
    assert screen.rows[0].forbidden == "photos_not_allowed"


def test_a_picture_with_a_yes_to_pictures_is_not_marked():
    yes = DRAFT.consent.with_answer(ConsentItem.PHOTOS, Answer.YES)
    presenter, screen, _desk, _told = presented(testimony=replace(DRAFT, consent=yes))
    presenter.show((attachment(),))
    assert screen.rows[0].forbidden == ""


def test_a_removed_file_is_gone_from_the_list_and_the_viewer():
    presenter, screen, desk, told = presented()
    kept = desk.add("a.jpg", JPEG)
    presenter.show(desk.of(""))
    presenter.remove_asked(kept.id)
    assert screen.rows == ()
    assert screen.gone == [kept.id]
    assert told[-1] == ()


def test_a_picture_is_decoded_from_its_bytes_and_not_from_its_name():
    presenter, screen, desk, _told = presented()
    presenter.open_asked(desk.add("notes.txt", JPEG))
    assert screen.pictures == [("notes.txt", JPEG)]


def test_a_sound_is_given_to_the_player_as_a_stream():
    presenter, screen, desk, _told = presented()
    presenter.open_asked(desk.add("a.ogg", b"OggS" + b"0" * 20))
    assert screen.played == [("a.ogg", b"OggS" + b"0" * 20)]


def test_anything_else_is_kept_and_not_opened():
    presenter, screen, desk, _told = presented()
    for name, raw in (("a.jpg", b"%PDF-1.7"), ("b.jpg", b"<svg/>"), ("c.png", b"GIF89a")):
        presenter.open_asked(desk.add(name, raw))
    assert screen.kept_only == ["a.jpg", "b.jpg", "c.png"]
    assert (screen.pictures, screen.played) == ([], [])


def test_how_a_file_is_looked_at_is_told_from_its_type():
    presenter, screen, _desk, _told = presented()
    presenter.show(
        (
            attachment(media_type="image/webp", number=1),
            attachment(media_type="audio/ogg", number=2),
            attachment(media_type="image/svg+xml", number=3),
            attachment(media_type="application/pdf", number=4),
        )
    )
    looks = [row.look for row in screen.rows]
    assert looks == [Look.PICTURE, Look.SOUND, Look.KEPT, Look.KEPT]


def test_a_sketch_is_read_by_the_program_itself_and_shown():
    presenter, screen, desk, _told = presented()
    sketch = Sketch(title="Cell", things=(standing(ThingKind.PERSON, 3, 4, "A"),))
    presenter.open_asked(desk.draw("", sketch))
    assert screen.sketches == [("sketch.json", sketch)]
    assert screen.pictures == []


def test_a_hostile_sketch_is_kept_and_not_shown():
    presenter, screen, desk, _told = presented()
    head = b'{"deponent_sketch":1,'
    for raw, why in (
        (head + b'"things":[],"title":"a","x":1}', NotShown.BROKEN),
        (head + b'"things":[' + b"1," * 140_000, NotShown.TOO_LARGE),
    ):
        presenter.open_asked(desk.add("a.json", raw))
        assert screen.pictures[-1] == ("a.json", why)
    assert screen.sketches == []


def test_what_a_picture_says_of_itself_is_told_without_showing_it():
    presenter, screen, desk, _told = presented()
    presenter.notes_asked(desk.add("a.jpg", JPEG))
    assert screen.noted == [("a.jpg", JPEG)]
    assert screen.pictures == []


def test_only_pictures_are_asked_what_they_say_of_themselves():
    presenter, screen, desk, _told = presented()
    presenter.notes_asked(desk.add("a.pdf", b"%PDF-1.7"))
    assert screen.noted == []
