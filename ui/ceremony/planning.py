"""The second step: what the key is for, its name, and how many pieces open it."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crypto.pieces import MAX_COUNT, MAX_THRESHOLD, MIN_THRESHOLD
from desktop.services.ceremony import KeyKind, Plan
from ui.theme import Theme
from ui.widgets.banner import announce
from ui.widgets.choice import Choice
from ui.widgets.labels import PlainLabel, field
from ui.words import translate

_COUNT, _THRESHOLD = "5", "3"
_MAX_NAME = 64


class PlanStep(QWidget):
    """Fields, and one sentence that says what they mean."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.kind = Choice(theme, translate("ceremony", "What the key is for"), _kinds())
        self.name = QLineEdit()
        self.name.setMaxLength(_MAX_NAME)
        counts = [(str(each), str(each)) for each in range(MIN_THRESHOLD, MAX_COUNT + 1)]
        self.count = Choice(theme, translate("ceremony", "Pieces in all"), counts)
        self.count.show_code(_COUNT)
        self.threshold = Choice(theme, translate("ceremony", "Pieces that open it"), [])
        self.language = Choice(
            theme, translate("ceremony", "Language of the sheets"), _languages()
        )
        self._means = PlainLabel("", "quiet")
        self._missing = PlainLabel(translate("ceremony", "The key needs a name."), "amber")
        self._missing.hide()
        self.name.textChanged.connect(self._missing.hide)
        self.kind.currentIndexChanged.connect(self._explain)
        self.count.currentIndexChanged.connect(self._bound)
        self.threshold.currentIndexChanged.connect(self._explain)
        self._about = PlainLabel("", "quiet")
        self._arrange()
        self._bound()
        self.threshold.show_code(_THRESHOLD)
        self._explain()

    @property
    def plan(self) -> Plan | None:
        """What was chosen; None while the key has no name."""
        name = " ".join(self.name.text().split())
        if not name:
            return None
        return Plan(
            kind=KeyKind(self.kind.code),
            name=name,
            threshold=int(self.threshold.code),
            count=int(self.count.code),
        )

    def show_missing(self) -> None:
        """Say that the key needs a name."""
        self._missing.show()
        announce(self, self._missing.text())
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bound(self) -> None:
        """Offer as many pieces to open as there are, and keep the choice if it can stay."""
        before = self.threshold.code
        most = min(int(self.count.code), MAX_THRESHOLD)
        silent = QSignalBlocker(self.threshold)
        self.threshold.clear()
        for each in range(MIN_THRESHOLD, most + 1):
            self.threshold.addItem(str(each), str(each))
        self.threshold.show_code(before if before and int(before) <= most else str(most))
        silent.unblock()
        self._explain()

    def _explain(self) -> None:
        if not self.threshold.code:
            return
        count, threshold = int(self.count.code), int(self.threshold.code)
        words = translate(
            "ceremony",
            "Any {threshold} of the {count} pieces open the key; fewer open nothing. "
            "Pieces that may be lost without losing the key: {spare}.",
        )
        spare = count - threshold
        words = words.format(threshold=threshold, count=count, spare=spare)
        if not spare:
            words += " " + translate(
                "ceremony", "One lost sheet, and the key is gone for ever."
            )
        self._means.setText(words)
        self._about.setText(_uses()[KeyKind(self.kind.code)])

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(field(self.kind.accessibleName(), self.kind))
        column.addWidget(self._about)
        column.addWidget(
            field(
                translate("ceremony", "Name on its card"),
                self.name,
                translate("ceremony", "Everybody who meets the key reads it."),
            )
        )
        column.addWidget(self._missing)
        numbers = QHBoxLayout()
        numbers.setSpacing(16)
        for choice in (self.count, self.threshold, self.language):
            numbers.addWidget(field(choice.accessibleName(), choice), 1)
        column.addLayout(numbers)
        column.addWidget(self._means)


def _kinds() -> tuple[tuple[str, str], ...]:
    return (
        (KeyKind.ORGANISATION, translate("ceremony", "Key of the organisation")),
        (KeyKind.CUSTODIAN, translate("ceremony", "Key of the identity custodians")),
    )


def _uses() -> dict[KeyKind, str]:
    return {
        KeyKind.ORGANISATION: translate(
            "ceremony", "It signs the roster: the list of those whose testimonies count."
        ),
        KeyKind.CUSTODIAN: translate(
            "ceremony", "It opens the particulars of deponents: who they are by name."
        ),
    }


def _languages() -> tuple[tuple[str, str], ...]:
    return (
        ("en", translate("ceremony", "English")),
        ("be", translate("ceremony", "Belarusian")),
        ("ru", translate("ceremony", "Russian")),
    )
