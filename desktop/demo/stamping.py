"""The scenes of a time-stamp: asked for, answered far away, brought back, verified."""

from pathlib import Path

from desktop.demo.authority import Authority
from desktop.demo.hands import Stuck
from desktop.demo.screens import Screens
from desktop.demo.seat import Seat
from ui.casefile.view import CasePage
from ui.timestamp.view import TimestampPage


def stamp(
    seat: Seat,
    case: CasePage,
    authority: Authority,
    folders: tuple[Path, Path],
    screens: Screens,
) -> Path:
    """Ask for a time-stamp of the bundle of a case file, and take the reply in.

    Args:
        seat: Whose case file.
        case: The case file in sight.
        authority: Whose root is compared and believed.
        folders: Where the request goes; where the files for a court go.
        screens: Takes pictures.

    Returns:
        The folder with the files for a court.
    """
    hands, program = seat.hands, seat.program
    hands.click(case.stamps)
    page = seat.page(TimestampPage)
    hands.wait_for(page.request.isEnabled, "time-stamps")
    screens.take(program, "time-stamps-none")
    _believe(seat, page, authority, screens)
    stick, court = folders
    stick.mkdir()
    seat.files.will_choose(stick)
    hands.click(page.request)
    hands.wait_for(lambda: any(stick.glob("*.tsq")), "the request was written")
    seat.settle()
    screens.take(program, "time-stamp-requested")
    (request,) = stick.glob("*.tsq")
    seat.files.will_choose(authority.answer(request))
    hands.click(page.reply)
    hands.wait_for(lambda: bool(page.stamps.stamps), "the reply is good")
    seat.settle()
    screens.take(program, "time-stamp-verified")
    seat.files.will_choose(court)
    hands.click(page.stamps.court)
    hands.wait_for(lambda: any(court.iterdir()), "the files for a court")
    seat.settle()
    return next(court.iterdir())


def _believe(
    seat: Seat, page: TimestampPage, authority: Authority, screens: Screens
) -> None:
    """Compare the fingerprint of the authority's root, and confirm it."""
    seat.files.will_choose(authority.root)
    seat.hands.click(page.stamps.add)
    seat.hands.wait_for(page.new_root.isVisible, "the certificate")
    shown = "".join(page.new_root.fingerprint.text().split()).lower()
    if shown != authority.fingerprint():
        raise Stuck("the fingerprint is the same")
    screens.take(seat.program, "time-stamp-root")
    seat.hands.click(page.confirm)
    seat.hands.wait_for(page.stamps.isVisible, "the certificate is believed")
    seat.settle()
