"""The consent page: the script large, then the questions, then the person's own words."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from desktop.domain.consent import Consent, ConsentItem, RecipientClass
from desktop.domain.desk_rules import UNPROVEN
from desktop.domain.testimony import Testimony
from ui.consent.answering import ITEMS, item_answers, level_of, levels_offered
from ui.consent.following import Following, follow_answers
from ui.consent.language_row import LanguageRow
from ui.consent.matrix import Matrix
from ui.consent.proof_part import ProofPart
from ui.consent.questions import Questions
from ui.consent.refused import no_store
from ui.consent.speaking_for import SpeakingFor
from ui.consent.wishes import WishesForm
from ui.consent.words import ReadAloud
from ui.interview.settle import Settle
from ui.theme import READING_PX, TITLE_PX, Theme
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.page import Page
from ui.words import translate

SCRIPT_PX = 760
_TEACH_BACK_PX = 108
_BESIDE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ConsentPage(Page):
    """Script, questions, who may have it for what, wishes, teach-back, proof, summary.

    Signals:
        edited: Something was changed just now.
        language_chosen: Code of a script language.
        item_answered: One of `ui.consent.answering.ITEMS` and an `Answer`.
        sharing_answered: A `RecipientClass` and an `Answer`.
        cell_answered: A `Purpose`, a `RecipientClass` and an `Answer`.
        level_chosen: A `RecipientClass`, an `IdentityLevel`, and a `Purpose` or None.
        teach_back_settled: What the person said, after a pause.
    """

    edited = Signal()
    language_chosen = Signal(str)
    item_answered = Signal(object, object)
    sharing_answered = Signal(object, object)
    cell_answered = Signal(object, object, object)
    level_chosen = Signal(object, object, object)
    teach_back_settled = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("consent", "Consent"), wide=True)
        self._filling = False
        self._was_shown = False
        self._settle = Settle(self, self._hand_over)
        self.languages = LanguageRow()
        self._note = PlainLabel("", "small")
        self._script = ReadAloud(TITLE_PX, SCRIPT_PX)
        self.toggle = Button(theme, "", "link", "page")
        self.speaking_for = SpeakingFor()
        self.items = Questions(ITEMS, "item")
        self.no_store = Banner(theme)
        self.items.put_beneath(ConsentItem.STORE, self.no_store)
        self.sharing = Questions(tuple(RecipientClass), "share", with_levels=True)
        self.unfold = Button(theme, "", "link", "page")
        self.matrix = Matrix()
        self.wishes = WishesForm(theme)
        self._teach_back_words = ReadAloud(READING_PX, SCRIPT_PX)
        self.teach_back = QPlainTextEdit()
        self.proof = ProofPart(theme)
        self._summary = ReadAloud(READING_PX, SCRIPT_PX)
        self._lay_out_parts()
        self._following = Following(self._frame_area, self.matrix)
        self._connect()
        self._fold_matrix(is_shown=False)

    def show_script(self, language: str, words: Mapping[str, str]) -> None:
        """Show the script and every question in one language."""
        self.languages.show_language(language)
        self._note.setText(words["note"])
        self._script.setText(words["opening"])
        for part in (
            self.items,
            self.sharing,
            self.matrix,
            self.wishes,
            self.speaking_for,
        ):
            part.show_words(words)
        self._teach_back_words.setText(words["teach_back"])
        self.teach_back.setAccessibleName(words["teach_back"])

    def show_consent(self, testimony: Testimony) -> None:
        """Show answers and wishes; tells nobody. A script that was read is folded away."""
        consent, more = testimony.consent, testimony.consent_more
        self.items.show_answers(item_answers(testimony))
        self.sharing.show_answers(consent.sharing)
        for recipient in RecipientClass:
            level = level_of(testimony, recipient)
            self.sharing.show_level(recipient, level, levels_offered(recipient, level))
        self.matrix.show_permissions(more)
        self.wishes.show_wishes(more)
        self.proof.show_explained(more.explained_by)
        self.speaking_for.show_capacity(testimony.conduct.capacity)
        self._show_teach_back(consent)
        if not self._was_shown:
            self._was_shown = True
            self._unfold(not consent.recorded_at)

    def show_summary(self, sentences: str) -> None:
        """Show in whole sentences what was allowed."""
        self._summary.setText(sentences)

    def show_date_problem(self, *, is_shown: bool) -> None:
        """Say that what was typed is no date, or stop saying so."""
        self.wishes.show_date_problem(is_shown=is_shown)

    def show_no_store(self, *, is_shown: bool) -> None:
        """Say that nothing may be written down, and what to do; or stop saying so."""
        if is_shown == (not self.no_store.isHidden()):
            return
        if is_shown:
            self.no_store.show_message(no_store())
        else:
            self.no_store.clear()

    def show_open(self, is_open: bool) -> None:
        """Let answers be given, or not."""
        for part in (self.items, self.sharing, self.wishes, self.speaking_for):
            part.setEnabled(is_open)
        self.matrix.show_open(is_open)
        self.proof.show_open(is_open)
        self.teach_back.setReadOnly(not is_open)

    def settle_now(self) -> None:
        """Hand over what was typed and not handed over yet."""
        self._settle.now()
        self.wishes.settle_now()
        self.speaking_for.settle_now()
        self.proof.settle_now()

    def first_focus(self) -> QWidget:
        """Begin with the script."""
        return self.toggle

    def show_gap(self, gap: str) -> None:
        """Go to the proof, if that is what is open."""
        if gap == UNPROVEN:
            self.proof.way.setFocus(Qt.FocusReason.TabFocusReason)
            self.follow(self.proof.way)

    def close_last(self) -> bool:
        """Fold the table away again if it was unfolded."""
        if self.matrix.isHidden():
            return False
        self._fold_matrix(is_shown=False)
        self.unfold.setFocus()
        return True

    def _show_teach_back(self, consent: Consent) -> None:
        if self._settle.is_waiting or (self.teach_back.hasFocus() and self._was_shown):
            return
        if self.teach_back.toPlainText() != consent.teach_back:
            self._filling = True
            self.teach_back.setPlainText(consent.teach_back)
            self._filling = False

    def _lay_out_parts(self) -> None:
        self.beside_title.addWidget(self.languages)
        script = QHBoxLayout()
        script.addWidget(self.toggle)
        script.addWidget(self._note, 1)
        self._note.setAlignment(_BESIDE)
        self.column.addLayout(script)
        self.column.addWidget(self._script)
        self.column.addWidget(self.speaking_for)
        keys = translate(
            "consent",
            "Read each question aloud. Y yes, N no, L later, A not asked; a key answers "
            "and goes on to the next.",
        )
        self._add(translate("consent", "Questions"), PlainLabel(keys, "quiet"), self.items)
        self._add(
            translate("consent", "Who may receive the testimony"),
            self.sharing,
            self.unfold,
            self.matrix,
        )
        self._add(translate("consent", "Wishes"), self.wishes)
        self.teach_back.setTabChangesFocus(True)
        self.teach_back.setFixedHeight(_TEACH_BACK_PX)
        self.teach_back.setMaximumWidth(SCRIPT_PX)
        self._add(
            translate("consent", "In the person’s own words"),
            self._teach_back_words,
            self.teach_back,
        )
        self._add(translate("consent", "Proof"), self.proof)
        self._add(translate("consent", "What was agreed"), self._summary)

    def _add(self, heading: str, *parts: QWidget) -> None:
        self.column.addWidget(PlainLabel(heading, "heading"))
        for part in parts:
            self.column.addWidget(part)

    def _connect(self) -> None:
        self.languages.chosen.connect(self.language_chosen)
        self.toggle.clicked.connect(lambda: self._unfold(self._script.isHidden()))
        self.unfold.clicked.connect(
            lambda: self._fold_matrix(is_shown=self.matrix.isHidden())
        )
        self.items.answered.connect(self.item_answered)
        self.items.finished.connect(self.sharing.begin)
        for questions in (self.items, self.sharing):
            questions.moved.connect(follow_answers)
        self.sharing.answered.connect(self.sharing_answered)
        self.sharing.level_chosen.connect(
            lambda recipient, level: self.level_chosen.emit(recipient, level, None)
        )
        # Not on to the own words: one key too many would be written there as theirs.
        self.sharing.finished.connect(self._go_to_table)
        self.no_store.shown.connect(self._follow_warning)
        self.matrix.answered.connect(self.cell_answered)
        self.matrix.level_chosen.connect(self.level_chosen)
        self.teach_back.textChanged.connect(self._typed)
        self.wishes.edited.connect(self.edited)
        self.speaking_for.edited.connect(self.edited)
        self.proof.edited.connect(self.edited)

    def _go_to_table(self) -> None:
        self.unfold.setFocus(Qt.FocusReason.TabFocusReason)
        follow_answers(self.unfold)

    def _follow_warning(self) -> None:
        """Show all of a warning that opened beneath what somebody just answered."""
        focus = self.focusWidget()
        if focus is not None and focus.hasFocus() and self.items.isAncestorOf(focus):
            self.follow(self.no_store)

    def _fold_matrix(self, *, is_shown: bool) -> None:
        self.matrix.setVisible(is_shown)
        words = (
            translate("consent", "Fold the table of purposes away")
            if is_shown
            else translate("consent", "Answer for each purpose apart")
        )
        self.unfold.setText(words)
        self.unfold.setAccessibleName(words)
        if is_shown:
            self.matrix.grid.setFocus(Qt.FocusReason.TabFocusReason)
            self._following.begin()

    def _unfold(self, is_shown: bool) -> None:
        self._script.setVisible(is_shown)
        words = (
            translate("consent", "Fold the script away")
            if is_shown
            else translate("consent", "Show the script")
        )
        self.toggle.setText(words)
        self.toggle.setAccessibleName(words)

    def _typed(self) -> None:
        if not self._filling:
            self.edited.emit()
            self._settle.touch()

    def _hand_over(self) -> None:
        self.teach_back_settled.emit(self.teach_back.toPlainText())
