"""The page of the organisation, and keys in pieces, joined."""

import importlib
import os
from collections.abc import Callable

from crypto.identity import parse_card
from desktop.app.holding import hold
from desktop.app.reading import Around
from desktop.parts.desk import Desk
from desktop.parts.store import local_clock
from desktop.services.ceremony import Ceremony
from desktop.services.joining import Joining
from exports.sheets.model import Sheet
from ui.ceremony.joining import JoiningView
from ui.ceremony.joining_presenter import JoiningPresenter
from ui.ceremony.presenter import CeremonyPresenter
from ui.ceremony.view import CeremonyView
from ui.ceremony.wiring import connect_ceremony, connect_joining
from ui.later import Pieces
from ui.organisation.panels import in_pieces
from ui.organisation.presenter import OrganisationPresenter
from ui.organisation.view import OrganisationView
from ui.organisation.wiring import connect_organisation
from ui.statement.printer import SystemPrinters
from ui.words import translate


def make_organisation(
    around: Around, desk: Desk, inbox: Callable[[], None], outbox: Callable[[], None]
) -> Pieces[OrganisationView]:
    """Make the page of the organisation, in pieces.

    Args:
        around: What every page is joined to.
        desk: The services over the vault.
        inbox: Goes to the inbox.
        outbox: Goes to the outbox.
    """
    panels = yield from in_pieces(around.theme)
    view = OrganisationView(around.theme, around.files, panels)
    yield
    presenter = OrganisationPresenter(
        view,
        desk.organisation,
        desk.contacts,
        around.jobs.for_screen(view),
        lambda: local_clock().date(),
    )
    hold(view, presenter)
    connect_organisation(view, presenter)
    view.inbox_asked.connect(inbox)
    view.outbox_asked.connect(outbox)
    is_practice = desk.vault.identity.card.is_practice
    view.key_asked.connect(lambda: _make_key(around, is_practice=is_practice))
    view.draft.pieces_asked.connect(lambda key: _sign_with_pieces(around, presenter, key))
    return view


def _make_key(around: Around, *, is_practice: bool) -> None:
    """Lead through the making of a key in pieces."""
    page = CeremonyView(around.theme, around.files, SystemPrinters())
    ceremony = Ceremony(
        local_clock, os.urandom, _print_when_needed, is_practice=is_practice
    )
    presenter = CeremonyPresenter(page, ceremony, around.jobs.for_screen(page))
    hold(page, presenter)
    page.closed.connect(around.window.close_page)
    around.window.open_page(page)
    connect_ceremony(page, presenter)


def _print_when_needed(sheet: Sheet) -> bytes:
    """Return the PDF of a sheet, loading the PDF library at the first one only."""
    pdf: bytes = importlib.import_module("desktop.parts.sheets").print_sheet(sheet)
    return pdf


def _sign_with_pieces(
    around: Around, organisation: OrganisationPresenter, fingerprint: str
) -> None:
    """Let the holders of a key in pieces sign the roster in sight."""
    joined = organisation.joining(fingerprint)
    if joined is None:
        return
    page = JoiningView(around.theme)
    presenter = JoiningPresenter(
        page,
        Joining(parse_card(joined.card)),
        translate("organisation", "Sign the roster that is being prepared."),
        joined.sign,
        around.jobs.for_screen(page),
        joined.done,
    )
    hold(page, presenter)
    page.closed.connect(around.window.close_page)
    around.window.open_page(page)
    connect_joining(page, presenter)
