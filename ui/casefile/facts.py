"""What belongs beside the account: how it came and was taken, consent, custody."""

from collections.abc import Collection, Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.conduct import NOT_CONDUCTED, Conduct
from desktop.domain.consent import Answer, Consent
from desktop.domain.custody import label_of
from desktop.domain.permissions import NOTHING_MORE, FullConsent
from desktop.domain.testimony import Testimony
from desktop.services.reading import CaseFile
from ui.casefile.asked import QuestionsAsked
from ui.casefile.conducted import earlier_lines, need_lines, noted
from ui.casefile.purposes import purpose_lines
from ui.casefile.words import (
    ACTS,
    LANGUAGES,
    PRESENT_AS,
    agreed_to,
    of_table,
    read_back_words,
    shared_with,
)
from ui.plain import one_line
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.cut_label import CutLabel
from ui.widgets.dates import day_words, moment_words
from ui.widgets.labels import FingerprintLabel, PlainLabel
from ui.words import translate


class Facts(QWidget):
    """The margin of a case file; filled anew for each."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._consent: QWidget | None = None
        self._conduct: Conduct = NOT_CONDUCTED
        self.questions = QuestionsAsked(theme, self._conduct)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(20)

    def show_case(self, case: CaseFile) -> None:
        """Show the facts of one testimony."""
        while item := self._column.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        testimony = case.testimony
        if testimony is None:
            return
        if case.imported is not None:
            self._column.addWidget(_origin(self._theme, case))
        self._conduct = testimony.conduct
        self._column.addWidget(_interview(self._theme, testimony))
        for block in _told(self._theme, testimony.conduct):
            self._column.addWidget(block)
        self._column.addWidget(
            _block(
                self._theme,
                translate("casefile", "In the room"),
                *(
                    f"{of_table(PRESENT_AS, str(person.present_as))}: {person.code}"
                    if person.code
                    else of_table(PRESENT_AS, str(person.present_as))
                    for person in testimony.present
                ),
            )
        )
        self._consent = _consent(self._theme, testimony.consent, testimony.consent_more)
        self._column.addWidget(self._consent)
        self._column.addWidget(
            _block(
                self._theme,
                translate("casefile", "Read-back"),
                read_back_words(testimony.read_back),
            )
        )
        self.questions = QuestionsAsked(self._theme, testimony.conduct)
        self._column.addWidget(self.questions)
        if case.custody:
            self._column.addWidget(Custody(self._theme, case))

    def show_consent(self, consent: Consent, more: FullConsent = NOTHING_MORE) -> None:
        """Show the consent as it stands now, in the place of what was given."""
        before = self._consent
        if before is None:
            return
        self._consent = _consent(self._theme, consent, more)
        self._put_in_place_of(before, self._consent)

    def close_paragraphs(self, numbers: Collection[int]) -> None:
        """Show no question that tells what paragraphs were about which were taken back."""
        before = self.questions
        left = self._conduct.without_paragraphs(numbers)
        self.questions = QuestionsAsked(self._theme, left)
        self._put_in_place_of(before, self.questions)

    def _put_in_place_of(self, before: QWidget, now: QWidget) -> None:
        self._column.replaceWidget(before, now)
        before.hide()
        before.deleteLater()


class Custody(QWidget):
    """What happened to the testimony; the last events first in sight, all on demand."""

    def __init__(self, theme: Theme, case: CaseFile) -> None:
        super().__init__()
        lines = [
            f"{moment_words(event.at)}  {of_table(ACTS, label_of(event))}"
            for event in case.custody
        ]
        self._all = PlainLabel("\n".join(lines), "small")
        self._all.hide()
        self._last = PlainLabel(lines[-1], "small")
        self.more = Button(
            theme,
            translate("casefile", "Show all %n event(s)", "", len(lines)),
            "link",
        )
        self.more.setVisible(len(lines) > 1)
        self.more.clicked.connect(self._unfold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(PlainLabel(translate("casefile", "Custody"), "strong"))
        for part in (self._last, self._all, self.more):
            column.addWidget(part)

    def _unfold(self) -> None:
        self._all.show()
        for part in (self._last, self.more):
            part.hide()


def _origin(theme: Theme, case: CaseFile) -> QWidget:
    imported = case.imported
    if imported is None:
        return QWidget()
    lines = [
        translate(
            "casefile", "Sealed on {moment}, as the signer says; not checked."
        ).format(moment=moment_words(imported.claimed_at)),
        translate("casefile", "Imported here on {day}.").format(
            day=day_words(imported.received_at)
        ),
    ]
    if not imported.addressed_to_me:
        lines.append(
            translate(
                "casefile", "Forwarded: its signer addressed it to others, not to you."
            )
        )
    name = case.signer_name or translate("casefile", "A key that is no contact any more")
    box = _block(theme, translate("casefile", "Signed by"), name)
    column = box.layout()
    if column is not None:
        column.addWidget(FingerprintLabel(imported.signer))
        for line in lines:
            column.addWidget(PlainLabel(line, "small"))
    return box


def _interview(theme: Theme, testimony: Testimony) -> QWidget:
    unknown = translate("casefile", "not noted")
    spoken = of_table(LANGUAGES, testimony.spoken_language) or unknown
    written = of_table(LANGUAGES, testimony.written_language) or unknown
    lines = [
        translate("casefile", "Begun {moment}").format(
            moment=moment_words(testimony.started_at)
        ),
        translate("casefile", "Spoken: {language}").format(language=spoken),
        translate("casefile", "Written: {language}").format(language=written),
        translate("casefile", "Place: {place}").format(place=testimony.place or unknown),
    ]
    if testimony.closing.closed_at:
        closed = translate("casefile", "Closed {moment}").format(
            moment=moment_words(testimony.closing.closed_at)
        )
        lines.insert(1, closed)
    lines.extend(noted(testimony.conduct))
    return _block(theme, translate("casefile", "Interview"), *lines)


def _told(theme: Theme, conduct: Conduct) -> Iterator[QWidget]:
    """Yield what was told before, and what they needed."""
    if lines := tuple(earlier_lines(conduct)):
        yield _block(theme, translate("casefile", "They told it before"), *lines)
    if lines := tuple(need_lines(conduct)):
        yield _block(theme, translate("casefile", "What they need"), *lines)


def _consent(theme: Theme, consent: Consent, more: FullConsent) -> QWidget:
    nobody = translate("casefile", "nobody")
    lines = [
        translate("casefile", "May be shared with: {list}.").format(
            list=shared_with(consent, Answer.YES) or nobody
        )
    ]
    refused = shared_with(consent, Answer.NO)
    if refused:
        lines.append(
            translate("casefile", "Must not be shared with: {list}.").format(list=refused)
        )
    no = agreed_to(consent, more, Answer.NO)
    if no:
        lines.append(translate("casefile", "They said no to: {list}.").format(list=no))
    put_off = agreed_to(consent, more, Answer.LATER), shared_with(consent, Answer.LATER)
    later = ", ".join(part for part in put_off if part)
    if later:
        lines.append(
            translate("casefile", "To be decided later: {list}.").format(list=later)
        )
    if more.explained_by:
        words = translate("casefile", "Explained by: {code}.")
        lines.append(words.format(code=one_line(more.explained_by)))
    return _block(theme, translate("casefile", "Consent"), *lines, *purpose_lines(more))


def _block(theme: Theme, heading: str, *lines: str) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(PlainLabel(heading, "strong"))
    for line in lines:
        column.addWidget(CutLabel(theme, line))
    return box
