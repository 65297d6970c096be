"""The page of backups: widgets and signals, no decisions."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.backups import Made, Standing
from ui.backups.words import listed_words
from ui.messages import Message
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.dates import moment_words
from ui.widgets.files import Files
from ui.widgets.labels import FingerprintLabel, PlainLabel, field
from ui.widgets.page import Page
from ui.widgets.progress import ProgressStrip
from ui.words import translate


class BackupsPage(Page):
    """Backups of this vault.

    Signals:
        key_chosen: Fingerprint of a recovery key.
        folder_chosen: Where backups shall go.
        wanted: Make one now.
        cancelled: Stop making it.
    """

    key_chosen = Signal(str)
    folder_chosen = Signal(object)
    wanted = Signal()
    cancelled = Signal()

    def __init__(self, theme: Theme, files: Files) -> None:
        super().__init__(theme, translate("backups", "Backups"))
        self._files = files
        self._key_box = QVBoxLayout()
        self._key: QWidget | None = None
        self._digits = FingerprintLabel()
        self._no_key = _no_key_words()
        self._where = PlainLabel("", "strong")
        self._there = PlainLabel("", "quiet")
        self.folder_button = Button(
            theme, translate("backups", "Choose the folder…"), icon="folder"
        )
        self._list = PlainLabel("")
        self.progress = ProgressStrip(theme)
        self.make_button = Button(
            theme, translate("backups", "Back up now"), "primary", "save"
        )
        self._lay_out()
        self.folder_button.clicked.connect(self._ask_folder)
        self.make_button.clicked.connect(self.wanted)
        self.progress.cancelled.connect(self.cancelled)

    def show_standing(self, standing: Standing) -> None:
        """Show how the backups stand."""
        self._show_keys(standing)
        self._no_key.setVisible(not standing.keys)
        folder = standing.folder
        self._where.setText(str(folder) if folder else translate("backups", "Nowhere yet."))
        self._there.setText(_there_words(standing))
        self._list.setText("\n".join(map(listed_words, standing.listed)))
        self._list.setVisible(bool(standing.listed))
        self.folder_button.setEnabled(bool(standing.keys))
        self.make_button.setEnabled(standing.is_ready)

    def show_working(self) -> None:
        """Show that a backup is being made."""
        self.banner.clear()
        self.make_button.setEnabled(False)
        self.folder_button.setEnabled(False)
        self.progress.start(translate("backups", "Making a backup"))

    def show_step(self, step: str, done: int, total: int) -> None:
        """Show how far it is."""
        self.progress.advance(step, done, total)

    def show_made(self, made: Made) -> None:
        """Say that a backup was made, opened and compared."""
        self._end_work()
        if made.missing:
            message = Message(
                translate("backups", "The backup was made, but the vault lacks files."),
                translate("backups", "Files that could not be backed up: {count}.").format(
                    count=made.missing
                ),
                translate("backups", "Check the vault: it names them."),
                "amber",
            )
        else:
            message = Message(
                translate("backups", "The backup was made, opened and compared."),
                translate("backups", "Only the recovery key opens it."),
                translate("backups", "Keep the stick apart from this computer."),
                "green",
            )
        self.banner.show_message(message)

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong."""
        self._end_work()
        self.banner.show_error(error)

    def first_focus(self) -> QWidget | None:
        """Begin with what can be done."""
        return self.make_button if self.make_button.isEnabled() else self.folder_button

    def _end_work(self) -> None:
        self.progress.finish()
        self.make_button.setEnabled(True)
        self.folder_button.setEnabled(True)

    def _show_keys(self, standing: Standing) -> None:
        if self._key is not None:
            self._key.deleteLater()
            self._key = None
        self._digits.setVisible(standing.key is not None)
        if not standing.keys:
            return
        words = translate("backups", "The recovery key that opens them")
        none = ("", translate("backups", "Choose a key"))
        keys = [(each.fingerprint, each.pseudonym) for each in standing.keys]
        choice = Choice(self.theme, words, [none, *keys])
        self._key = field(words, choice)
        self._key_box.addWidget(self._key)
        if standing.key is not None:
            choice.show_code(standing.key.fingerprint)
            self._digits.set_fingerprint(standing.key.fingerprint)
        choice.currentIndexChanged.connect(lambda: self._choose_key(choice))

    def _choose_key(self, choice: Choice) -> None:
        if choice.code:
            self.key_chosen.emit(choice.code)

    def _ask_folder(self) -> None:
        folder = self._files.ask_folder(translate("backups", "Where backups shall go"))
        if folder is not None:
            self.folder_chosen.emit(folder)

    def _lay_out(self) -> None:
        for words in _about():
            self.column.addWidget(PlainLabel(words))
        self.column.addWidget(self._no_key)
        self.column.addLayout(self._key_box)
        self.column.addWidget(self._digits)
        place = QHBoxLayout()
        place.setSpacing(16)
        said = QVBoxLayout()
        said.setSpacing(4)
        said.addWidget(PlainLabel(translate("backups", "Where they go"), "heading"))
        said.addWidget(self._where)
        said.addWidget(self._there)
        place.addLayout(said, 1)
        place.addWidget(self.folder_button)
        self.column.addLayout(place)
        self.column.addWidget(self._list)
        self.column.addWidget(self.progress)
        self.column.addStretch(1)
        self.make_button.setEnabled(False)
        self._digits.hide()
        self._no_key.hide()
        self.set_foot(self.make_button)
        self.help_words = _about()


def _there_words(standing: Standing) -> str:
    if standing.folder is None:
        return translate("backups", "A stick that you keep apart from this computer.")
    if not standing.is_here:
        return translate("backups", "The stick is not there now.")
    if not standing.last_at:
        return translate("backups", "No backup was made yet.")
    return translate("backups", "The last backup was made {moment}.").format(
        moment=moment_words(standing.last_at)
    )


def _no_key_words() -> PlainLabel:
    return PlainLabel(
        translate(
            "backups",
            "No backup can be made yet: there is no recovery key of an organisation whose "
            "fingerprint was compared. A backup that your passphrase opens would give back "
            "what you seal later to whoever forces the passphrase out of you, so none is "
            "made. Until there is such a key, seal early: the sealed file in the outbox, "
            "written to a stick, is the copy that cannot be turned against anybody.",
        ),
        "amber",
    )


def _about() -> tuple[str, ...]:
    return (
        translate(
            "backups",
            "A backup holds everything in this vault. Only the holders of your "
            "organisation's recovery key can open it: you cannot, and nobody can make you.",
        ),
        translate(
            "backups",
            "Three stay; each is opened and compared before another goes: the one before "
            "it if both are of the same day, else the oldest. While the stick is in, one "
            "is also made when you close the program or lock it.",
        ),
    )
