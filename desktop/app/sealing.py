"""The page that hands a testimony over, joined."""

from desktop.app.holding import hold
from desktop.app.reading import Around
from desktop.domain.testimony import TestimonyId
from desktop.parts.desk import Desk
from ui.interview.begun import begun_in
from ui.seal.presenter import SealPresenter
from ui.seal.view import SealPage


def make_seal(around: Around, desk: Desk) -> tuple[SealPage, SealPresenter]:
    """Return the page and what decides for it; where it leads to is left to the caller."""
    page = SealPage(around.theme, around.files)
    run = around.jobs.for_screen(page)

    def begun(testimony: TestimonyId) -> tuple[str, ...]:
        content = desk.recording.load(testimony)
        return begun_in(desk.half_typed.kept(testimony), content)

    presenter = SealPresenter(page, desk.sealing, desk.recording, run, begun)
    hold(page, presenter)
    page.recipient_toggled.connect(
        lambda fingerprint, chosen: presenter.choose(fingerprint, chosen=chosen)
    )
    page.purpose_toggled.connect(
        lambda purpose, chosen: presenter.choose_purpose(purpose, chosen=chosen)
    )
    page.custodian_toggled.connect(
        lambda fingerprint, chosen: presenter.choose_custodian(fingerprint, chosen=chosen)
    )
    page.drop_toggled.connect(presenter.set_drop_particulars)
    page.compatible_toggled.connect(presenter.set_compatible)
    page.keep_toggled.connect(presenter.set_keep_copy)
    page.folder_chosen.connect(presenter.set_folder)
    page.confirmed.connect(presenter.confirm)
    page.cancelled.connect(presenter.cancel)
    page.again_chosen.connect(presenter.write_again)
    return page, presenter
