"""Statements obey consent, name their bundle, and leave a note when they leave."""

import subprocess

import pytest

from desktop.domain.bundles import BundleType
from desktop.domain.consent import Answer, ConsentItem, RecipientClass
from desktop.domain.consent_rules import Hand
from desktop.domain.custody import CustodyAct
from desktop.domain.errors import NotAllowed
from desktop.domain.people import UserRole
from desktop.domain.permissions import FullConsent, IdentityLevel, Permission, Purpose
from desktop.domain.taken_back import TakenBack
from desktop.services.progress import Unwatched
from desktop.services.sealing import SealOptions
from desktop.services.statements import LANGUAGES, Statements
from tests.domain.samples import agreed
from tests.services import obeying, post
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


PROSECUTOR = RecipientClass.NATIONAL_PROSECUTOR
LAWYERS = RecipientClass.LEGAL_TEAM


def pages_for(desk, testimony, *reader):
    """Return what the pages for a reader are made of."""
    seen = []
    printer = Statements(desk.vault, Clock(), lambda pages: seen.append(pages) or b"")
    printer.pdf(testimony.id, "en", *reader)
    (pages,) = seen
    return pages


def words_of(pdf, folder):
    """Return the words of a PDF, in the order in which they stand on its pages."""
    file = folder / "read.pdf"
    file.write_bytes(pdf)
    done = subprocess.run(["pdftotext", str(file), "-"], check=True, capture_output=True)
    return " ".join(done.stdout.decode().split())


def test_a_statement_says_what_was_withdrawn_since_and_when(field, office, tmp_path):
    told, _ = post.handed_over(field, office)
    taken = post.send(
        field,
        BundleType.WITHDRAWAL,
        told,
        happened_at=post.SAID_AT,
        sharing=agreed(**{PROSECUTOR: Answer.NO}).sharing,
        words="I am afraid.",
    )
    assert post.bring(taken, field, office).error is None
    pages = pages_for(office, told)
    assert pages.taken_back == (TakenBack(at=post.SAID_AT, sharing=(PROSECUTOR,)),)
    assert pages.testimony.consent.may_share(PROSECUTOR) is Answer.YES  # as on that day
    words = words_of(office.statements.pdf(told.id, "en"), tmp_path)
    assert (
        "Withdrawn later on 1 April 2026, 12:00 (UTC+02:00): national prosecutors" in words
    )


def allowed(recipient, purpose):
    return Permission(
        purpose=purpose,
        recipient=recipient,
        answer=Answer.YES,
        identity=IdentityLevel.CODE,
    )


MORE = FullConsent(
    permissions=(
        allowed(LAWYERS, Purpose.LEGAL_ADVICE),
        allowed(PROSECUTOR, Purpose.INVESTIGATION),
    )
)


def test_the_cover_names_for_whom_the_pages_were_made_and_for_what(field, office, tmp_path):
    told = obeying.closed(field, consent_more=MORE)
    purposes = (Purpose.LEGAL_ADVICE,)
    obeying.handed_over(field, office, told, purposes=purposes)
    words = words_of(office.statements.pdf(told.id, "en", PROSECUTOR), tmp_path)
    assert "These pages are for national prosecutors: investigation" in words
    assert "legal team: legal help" in words
    here = pages_for(office, told)
    assert (here.reader, here.purposes) == (Hand.DESK, ())


@pytest.mark.parametrize("reader", [*Hand, *RecipientClass])
def test_pages_are_made_for_one_reader_and_say_for_whom(field, reader):
    told = obeying.closed(field)
    pages = pages_for(field, told, reader)
    assert (pages.reader, pages.purposes) == (reader, ())
