"""The consent page of an interview, joined to its two presenters: answers, and proof."""

from collections.abc import Callable

from PySide6.QtCore import QLocale

from desktop.domain.evidence import Attachment, AttachmentId
from desktop.domain.testimony import Testimony
from desktop.words import table
from ui.consent.presenter import ConsentPresenter
from ui.consent.proving import Around, ProofPresenter
from ui.consent.view import ConsentPage
from ui.interview.rooms import Amend
from ui.interview.tools import Tools
from ui.jobs import Run


class Consenting:
    """Consent of one testimony; lives as long as its page."""

    def __init__(
        self,
        tools: Tools,
        page: ConsentPage,
        amend: Amend,
        run: Run,
        kept: Callable[[], None],
    ) -> None:
        """Join them.

        Args:
            tools: What the interview works with.
            page: The consent page.
            amend: The one way to change the testimony.
            run: Runs short work on the vault thread.
            kept: Told when a proof became evidence.
        """
        self.page = page
        self._answers = ConsentPresenter(
            page, amend, _words, tools.clock, QLocale().name().partition("_")[0]
        )
        self._proof = ProofPresenter(
            page.proof,
            Around(
                amend=amend,
                desk=tools.evidence,
                run=run,
                words=_words,
                clock=tools.clock,
                kept=kept,
            ),
        )
        self._connect()

    def show(self, testimony: Testimony) -> None:
        """Show the consent of the testimony as it is now."""
        self._answers.show(testimony)
        self._proof.show(testimony)

    def spoken_changed(self, spoken_language: str) -> None:
        """Offer the script in the language that is spoken, if it was not read yet."""
        self._answers.spoken_changed(spoken_language)

    def evidence_changed(self, evidence: tuple[Attachment, ...]) -> None:
        """Offer the recordings there are as proof."""
        self._proof.evidence_changed(evidence)

    def _connect(self) -> None:
        page, answers, proof = self.page, self._answers, self._proof
        page.language_chosen.connect(answers.language_chosen)
        page.item_answered.connect(answers.item_answered)
        page.sharing_answered.connect(answers.sharing_answered)
        page.cell_answered.connect(answers.cell_answered)
        page.level_chosen.connect(answers.level_chosen)
        page.teach_back_settled.connect(answers.teach_back_settled)
        page.wishes.settled.connect(answers.wishes_settled)
        page.proof.explained_settled.connect(answers.explained_settled)
        page.speaking_for.assent_answered.connect(answers.assent_answered)
        page.speaking_for.guardian_settled.connect(answers.guardian_settled)
        page.proof.recording_chosen.connect(
            lambda recording: proof.recording_chosen(AttachmentId(recording))
        )
        page.proof.drawn.connect(proof.drawn)
        page.proof.marked_on_paper.connect(proof.marked_on_paper)
        page.proof.taken_back.connect(proof.taken_back)


def _words(language: str) -> dict[str, str]:
    return table("consent", language)
