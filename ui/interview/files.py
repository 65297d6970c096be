"""The evidence of one interview, joined: page, files, sketch pad, register."""

from collections.abc import Callable

from desktop.domain.evidence import Attachment
from ui.evidence.presenter import EvidencePresenter
from ui.evidence.view import SHOWN_PX
from ui.interview.beside_files import Beside, BesideFiles
from ui.interview.between import Between
from ui.interview.half_typed import Boxes
from ui.interview.presenter import InterviewPresenter
from ui.interview.tools import Tools


class Files:
    """What leads the evidence page and its sheets; lives as long as they."""

    def __init__(
        self,
        tools: Tools,
        widgets: Beside,
        presenter: InterviewPresenter,
        between: Between,
        changed: Callable[[tuple[Attachment, ...]], None],
        boxes: Boxes,
    ) -> None:
        """Join them and show what there is.

        Args:
            tools: What the interview works with.
            widgets: The page and its sheets.
            presenter: Leads the interview.
            between: Runs work for it.
            changed: Told whenever the evidence is another one.
            boxes: Keep what is not noted yet.
        """
        page = widgets.page
        self.evidence = evidence = EvidencePresenter(
            page,
            tools.evidence,
            between.run_and_let_between,
            lambda: presenter.testimony,
            tools.sight.for_screen(page, SHOWN_PX),
        )
        self.beside = BesideFiles(tools, widgets, presenter, between.run, boxes)
        page.files_chosen.connect(evidence.add_asked)
        page.cancel_asked.connect(evidence.cancel_asked)
        page.open_asked.connect(evidence.open_asked)
        page.remove_asked.connect(lambda attachment: evidence.remove_asked(attachment.id))
        page.notes_asked.connect(evidence.notes_asked)
        evidence.show(presenter.evidence)
        evidence.tell(changed)
        self.beside.show(presenter.testimony)
        self.beside.tell(evidence.reload)
        self.beside.go_on()
