"""A pack from the first start to the reader: chosen, coded with, sealed, read elsewhere."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication

from desktop.demo.sample import told
from desktop.domain.coding import FactKind
from desktop.domain.people import UserRole
from desktop.parts.desk import open_desk
from desktop.services.exchange import Outcome
from desktop.services.progress import Unwatched
from desktop.services.sealing import SealOptions
from tests.domain.marsh import MARSH
from tests.lock.room import Room
from tests.services.desks import PASSPHRASE, introduce, new_desk, session
from tests.services.pack_files import write
from ui.casefile.view import CasePage
from ui.interview.phases import Phase
from ui.interview.view import InterviewView
from ui.packs.view import PacksPage
from ui.welcome.view import WelcomeView
from ui.widgets.files import settings_without_a_place

WATCH = Unwatched()
PLACE = "Прывезлі на Акрэсціна, потым у млын."


pytestmark = [
    pytest.mark.qt_log_ignore("does not support", "PulseAudioService", extend=True),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),
]


@pytest.fixture(scope="session")
def qapp_args():
    """Return the arguments of the application; runs before pytest-qt makes it."""
    settings_without_a_place()
    return ["deponent"]


class OneFile:
    """Gives the program one file, whenever it asks for one."""

    def __init__(self):
        self.path = None

    def ask_open(self, title, kinds=()):
        return self.path


@pytest.fixture
def rooms(qapp):
    """Return what opens the program over a folder; it is cleared away afterwards."""
    made = []

    def make(folder, files=None):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        room = Room(qapp, folder, files)
        made.append(room)
        return room

    yield make
    for room in made:
        room.clear_away()


def first_start(room, *, ticked):
    """Make a vault through the pages of the first start."""
    view = room.window.findChild(WelcomeView)
    view.person.pseudonym.setText("Heron")
    box = view.packs.boxes["belarus"]
    assert not box.isChecked()
    if ticked:
        box.click()
    view.next_button.click()
    words = " ".join(label.text() for label in view.words._words)
    view.next_button.click()
    view.type_back.passphrase.setText(words)
    view.next_button.click()
    room.wait(lambda: room.program.pages is not None)
    room.settle()


def test_a_vault_begins_with_the_pack_that_was_ticked_at_the_first_start(rooms, tmp_path):
    room = rooms(tmp_path / "vault")
    first_start(room, ticked=True)
    (only,) = room.on_vault(lambda _vault: room.desk.packs.all())
    assert (only.pack.id, only.is_offered) == ("belarus", True)
    assert room.desk.packs.known == (only,)


def test_a_vault_begins_with_no_pack_if_none_was_ticked(rooms, tmp_path):
    room = rooms(tmp_path / "vault")
    first_start(room, ticked=False)
    (only,) = room.on_vault(lambda _vault: room.desk.packs.all())
    assert not only.is_offered


# From the coding to the reader.


@pytest.fixture
def folders(tmp_path):
    """Make two vaults that know each other, one with a testimony that is being taken."""
    field = new_desk(tmp_path / "field", "Heron")
    office = new_desk(tmp_path / "office", "Lighthouse", UserRole.COORDINATOR)
    introduce(field, office)
    begun = told(field.recording.begin())
    done = replace(begun.conduct, account_complete_at=begun.started_at, earlier_asked=True)
    field.recording.save_consent(replace(begun, paragraphs=(PLACE,), conduct=done))
    write(tmp_path, MARSH, office.vault.identity)
    field.vault.close()
    office.vault.close()
    return tmp_path


def open_packs(room):
    """Open the page of the packs from the settings."""
    room.window.go("settings")
    settings = room.page
    names = [each.accessibleName() for each in settings._buttons]
    settings._buttons[names.index("Open: Local names")].click()
    room.wait(lambda: isinstance(room.page, PacksPage))
    room.settle()
    return room.page


def take_in(room, path):
    page = open_packs(room)
    page.cards["belarus"].box.click()
    room.settle()
    page._files.path = path
    page.take_button.click()
    room.settle()
    page.new.take.click()
    room.settle()
    assert "Taken in" in page.banner.words
    assert page.cards["marsh"].box.isChecked()
    room.window.close_page()


def code(qtbot, part, words, key, term):
    """Select words, press the key of a kind, and take the first term that is found."""
    part.text.setTextCursor(part.text.document().find(words))
    part.text.setFocus()
    qtbot.keyClick(part.text, key)
    qtbot.keyClicks(QApplication.focusWidget(), term)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    said = part.form.term.words.text(), part.form.term.origin.text()
    part.close_last()
    return said


def coded(rooms, folders, qtbot):
    """Code two places through the real window, and return what the forms said."""
    room = rooms(folders / "field", OneFile()).unlock()
    take_in(room, folders / "marsh.json")
    testimony = room.testimony()
    room.program.pages.open_interview(testimony)
    room.wait(lambda: isinstance(room.page, InterviewView))
    room.page.phase_asked.emit(Phase.CLARIFY)
    room.settle()
    part = room.page.pages[Phase.CLARIFY].part
    said = (
        code(qtbot, part, "Акрэсціна", Qt.Key.Key_L, "okrestin"),
        code(qtbot, part, "млын", Qt.Key.Key_L, "windm"),
    )
    room.settle()
    room.clear_away()
    return testimony, said


def reopened(folder):
    return open_desk(session(folder).unlock(PASSPHRASE))


def handed_over(folders, testimony):
    """Close and seal it, import it in the office, and return it as it is there."""
    field, office = reopened(folders / "field"), reopened(folders / "office")
    told = field.recording.load(testimony)
    told = told.next(closing=replace(told.closing, feeling="Calm."))
    field.recording.save(told)
    field.recording.close(told)
    recipients = (office.contacts.mine().fingerprint,)
    sealed = field.sealing.seal(testimony, SealOptions(recipients=recipients), WATCH)
    file = field.vault.outbox.folder / sealed.file_name
    verdict = office.exchange.import_file(file, WATCH)
    assert verdict.outcome is Outcome.IMPORTED, verdict.error
    there = office.recording.load(testimony)
    field.vault.close()
    office.vault.close()
    return there


def read(rooms, folders, testimony):
    """Open it in the window of the office; return what is coded, and what is noted."""
    room = rooms(folders / "office").unlock()
    room.program.pages.open_casefile(testimony)
    room.wait(lambda: isinstance(room.page, CasePage))
    room.settle()
    panel = room.page.coded
    model = panel.table.model()
    rows = [model.index(row, 1).data() for row in range(model.rowCount())]
    return rows, panel.foreign.text()


def test_terms_of_packs_go_from_the_words_to_a_reader_who_has_not_every_pack(
    rooms, folders, qtbot
):
    testimony, said = coded(rooms, folders, qtbot)
    assert said == (
        (
            "Akrestsina detention centre (TsIP), Minsk",
            "From the pack “Belarus: places, units, local methods”, not yet reviewed.",
        ),
        ("Mill on the bank", "From the pack “The marsh”, not yet reviewed."),
    )
    there = handed_over(folders, testimony)
    first, second = there.coding.facts
    assert (first.kind, first.code) == (FactKind.PLACE, "belarus:place.akrestsina_tsip")
    assert (second.code, second.detail("term_pack")) == ("marsh:place.mill", "marsh 1")
    assert second.detail("term_be") == "Млын на беразе"
    rows, note = read(rooms, folders, testimony)
    assert rows == ["Akrestsina detention centre (TsIP), Minsk", "Mill on the bank"]
    assert "not here in this version: marsh 1." in note


def test_a_reader_who_has_every_pack_is_told_of_none(rooms, folders, qtbot):
    testimony, _said = coded(rooms, folders, qtbot)
    handed_over(folders, testimony)
    office = reopened(folders / "office")
    office.packs.take(office.packs.look(folders / "marsh.json"))
    office.vault.close()
    rows, note = read(rooms, folders, testimony)
    assert rows[1] == "Mill on the bank"
    assert note == ""
