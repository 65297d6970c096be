"""Choosing packs and taking one in, as it is decided."""

from pathlib import Path

import pytest

from desktop.services.pack_errors import PackOlder, PackTampered
from desktop.services.packs import HeldPack, PackFile
from tests.domain.marsh import MARSH, REVIEWED
from ui.jobs import run_now
from ui.packs.presenter import PacksPresenter

HERE = HeldPack(pack=MARSH, is_offered=False)
FILE = PackFile(
    pack=REVIEWED, before=1, signer="1" * 40, signer_name="Owl", value=b"v", signature=b"s"
)
PATH = Path("marsh.json")


class FakeScreen:
    """Remembers each step that was shown, by name."""

    def __init__(self):
        self.steps = []

    def __getattr__(self, name):
        return lambda *args: self.steps.append((name, *args))


class FakeDesk:
    def __init__(self, error=None):
        self.error = error
        self.done = []

    def _do(self, found, *what):
        if self.error:
            raise self.error
        self.done.append(what)
        return found

    def all(self):
        return (HERE,)

    def offer(self, pack_id, *, offered):
        return self._do((HERE,), "offer", pack_id, offered)

    def look(self, path):
        return self._do(FILE, "look", path)

    def take(self, file):
        return self._do((HERE,), "take", file)

    def sign(self, path):
        return self._do(MARSH, "sign", path)


@pytest.fixture
def begin():
    def make(error=None):
        screen, desk = FakeScreen(), FakeDesk(error)
        return screen, desk, PacksPresenter(screen, desk, run_now)

    return make


def test_the_packs_are_shown_when_the_page_is_entered(begin):
    screen, _desk, presenter = begin()
    presenter.entered()
    assert screen.steps == [("show_packs", (HERE,))]


def test_a_choice_is_called_saved_once_it_is_kept(begin):
    screen, desk, presenter = begin()
    presenter.offered("marsh", offered=True)
    assert desk.done == [("offer", "marsh", True)]
    assert screen.steps == [("show_packs", (HERE,)), ("show_saved",)]


def test_a_choice_that_was_not_kept_is_shown_as_it_is_and_never_called_saved(begin):
    error = OSError(28, "full")
    screen, _desk, presenter = begin(error)
    presenter.offered("marsh", offered=True)
    assert screen.steps == [("show_packs", (HERE,)), ("show_problem", error)]


def test_a_pack_is_looked_at_before_it_is_taken_in(begin):
    screen, desk, presenter = begin()
    presenter.file_chosen(PATH)
    assert (desk.done, screen.steps) == ([("look", PATH)], [("show_file", FILE)])
    presenter.taken()
    assert desk.done[1:] == [("take", FILE)]
    assert screen.steps[1:] == [
        ("hide_file",),
        ("show_packs", (HERE,)),
        ("show_taken", REVIEWED),
    ]
    presenter.taken()
    assert len(desk.done) == 2


def test_a_pack_that_was_left_is_not_taken_in(begin):
    screen, desk, presenter = begin()
    presenter.file_chosen(PATH)
    presenter.let_go()
    presenter.taken()
    assert desk.done == [("look", PATH)]
    assert screen.steps[1:] == [("hide_file",)]


def test_a_refused_pack_is_told_and_nothing_is_offered_to_be_taken_in(begin):
    error = PackTampered()
    screen, desk, presenter = begin(error)
    presenter.file_chosen(PATH)
    presenter.taken()
    assert desk.done == []
    assert screen.steps == [("show_problem", error)]


def test_a_pack_that_became_too_old_meanwhile_is_told(begin):
    screen, desk, presenter = begin()
    presenter.file_chosen(PATH)
    desk.error = PackOlder()
    presenter.taken()
    assert screen.steps[1:] == [("hide_file",), ("show_problem", desk.error)]


def test_a_signed_pack_is_told(begin):
    screen, desk, presenter = begin()
    presenter.sign_chosen(PATH)
    assert desk.done == [("sign", PATH)]
    assert screen.steps == [("show_signed", MARSH)]
