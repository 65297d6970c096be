"""The ways to the time-stamps: from a sealed file, and from a testimony that came."""

from dataclasses import replace

import pytest

from desktop.domain.testimony import State
from tests.ui.casefile.test_case_page import SilentPlayer, case
from tests.ui.outbox.test_outbox_page import ScriptedFiles
from tests.ui.outbox.test_outbox_presenter import WAITING, sent
from ui.casefile.view import CasePage
from ui.outbox.view import OutboxPage


@pytest.fixture
def outbox(theme, qtbot):
    page = OutboxPage(theme, ScriptedFiles())
    qtbot.addWidget(page)
    return page


@pytest.fixture
def casefile(theme, qtbot, qapp):
    page = CasePage(theme, SilentPlayer())
    qtbot.addWidget(page)
    return page


def test_a_sealed_file_leads_to_its_time_stamps(outbox, qtbot):
    stamped = replace(WAITING, signature_sha512="5" * 128)
    outbox.show_files((sent(stamped),))
    with qtbot.waitSignal(outbox.stamps_wanted) as told:
        outbox.details.stamps.click()
    assert told.args == [stamped.bundle_id]


def test_a_file_whose_signature_was_not_noted_offers_none(outbox):
    outbox.show_files((sent(WAITING),))
    assert outbox.details.stamps.isHidden()


def test_a_received_testimony_leads_to_its_time_stamps(casefile, qtbot):
    casefile.show_case(case())
    with qtbot.waitSignal(casefile.stamps_wanted):
        casefile.stamps.click()


def test_ones_own_testimony_has_them_at_its_sealed_file(casefile):
    shown = case()
    casefile.show_case(
        replace(shown, imported=None, row=replace(shown.row, state=State.KEPT))
    )
    assert casefile.stamps.isHidden()
    casefile.show_case(shown)
    casefile.show_sealed(shown.row)
    assert casefile.stamps.isHidden()
