"""Statements obey consent, name their bundle, and leave a note when they leave."""

import pytest

from desktop.domain.consent import Answer, ConsentItem
from desktop.domain.custody import CustodyAct
from desktop.domain.errors import NotAllowed
from desktop.domain.people import UserRole
from desktop.services.progress import Unwatched
from desktop.services.sealing import SealOptions
from desktop.services.statements import LANGUAGES, Statements
from tests.domain.samples import agreed
from tests.services.desks import Clock, introduce, new_desk
from tests.services.test_trip import take_down

WATCH = Unwatched()


@pytest.fixture
def desks(tmp_path):
    field, office = (
        new_desk(tmp_path / "field", "Heron"),
        new_desk(tmp_path / "office", "Lighthouse", UserRole.COORDINATOR),
    )
    introduce(field, office)
    yield field, office
    field.vault.close()
    office.vault.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_statement_is_a_pdf_in_every_language(desks, tmp_path, language):
    field, _office = desks
    closed = take_down(field, tmp_path)
    assert field.statements.pdf(closed.id, language).startswith(b"%PDF-")


@pytest.mark.parametrize("item", [ConsentItem.STORE, ConsentItem.PURPOSE_UNDERSTOOD])
def test_without_consent_nothing_is_printed(desks, tmp_path, item):
    field, _office = desks
    closed = take_down(field, tmp_path, consent=agreed(**{item: Answer.NO}))
    with pytest.raises(NotAllowed):
        field.statements.pdf(closed.id, "en")


def test_an_imported_statement_names_its_bundle_and_signer(desks, tmp_path):
    field, office = desks
    closed = take_down(field, tmp_path)
    to = SealOptions(recipients=(office.contacts.mine().fingerprint,), keep_copy=True)
    entry = field.sealing.seal(closed.id, to, WATCH)
    office.exchange.import_file(field.vault.outbox.folder / entry.file_name, WATCH)
    seen = []
    for desk in (field, office):
        printer = Statements(desk.vault, Clock(), lambda pages: seen.append(pages) or b"")
        printer.pdf(closed.id, "en")
    assert [pages.manifest_sha512 for pages in seen] == [entry.manifest_sha512] * 2
    assert [pages.signer for pages in seen] == [field.contacts.mine().fingerprint] * 2
    assert all(pages.verified for pages in seen)


def test_a_saved_statement_is_on_the_record(desks, tmp_path):
    field, _office = desks
    closed = take_down(field, tmp_path)
    pdf = field.statements.pdf(closed.id, "be")
    field.statements.save(closed.id, pdf, tmp_path / "statement.pdf")
    assert (tmp_path / "statement.pdf").read_bytes() == pdf
    assert field.vault.custody.of(closed.id)[-1].act is CustodyAct.PRINTED
