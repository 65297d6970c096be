"""A check as an act: progress, stopping, what is named, and a report without a word."""

from dataclasses import replace

import pytest

from desktop.domain.bundles import BundleType
from desktop.domain.testimony import State
from desktop.parts.store import local_clock
from desktop.services.checking import Checking, Damage, Report, StoppedAtDamage
from desktop.services.progress import Cancelled, Unwatched
from desktop.vault.errors import VaultDamaged
from tests.services.desks import PASSPHRASE, session
from tests.services.post import handed_over, write
from tests.vault.samples import a_testimony

WORDS = "Плантагенет пришёл ночью."


@pytest.fixture
def draft(field, tmp_path):
    begun = field.recording.begin()
    draft = replace(begun, revision=begun.revision + 1, paragraphs=(WORDS,))
    field.recording.save(draft)
    source = tmp_path / "photo of Anna.png"
    source.write_bytes(bytes(200_000))
    field.evidence.attach(draft.id, source, Unwatched())
    return draft


def test_a_whole_vault_has_no_damage(field, draft):
    report = Checking(field.vault, local_clock).look(Unwatched())
    assert report.damages == ()
    assert report.testimonies == 1
    assert report.unreadable == 0
    assert not report.is_read_only


class Steps:
    """Remembers how far the work was, and stops it where it is told to."""

    def __init__(self, stop_at=None):
        self.seen = []
        self._stop_at = stop_at

    def advance(self, step, done, total):
        assert 0 <= done <= total
        self.seen.append(step)
        if len(self.seen) == self._stop_at:
            raise Cancelled


def test_a_check_tells_how_far_it_is_and_can_be_stopped(field, draft):
    steps = Steps()
    Checking(field.vault, local_clock).look(steps)
    assert "check.read" in steps.seen
    with pytest.raises(Cancelled):
        Checking(field.vault, local_clock).look(Steps(stop_at=1))
    assert Checking(field.vault, local_clock).look(Unwatched()).damages == ()


def test_who_stops_a_check_that_found_damaged_pages_is_told(field, tmp_path):
    for number in (1, 2, 3):
        field.vault.testimonies.add(a_testimony(number, "Words. " * 2000), State.OPEN)
    folder = tmp_path / "field"
    field.vault.close()
    damage_a_page(folder)
    vault = session(folder).unlock(PASSPHRASE)

    class Stop:
        def advance(self, _step, _done, _total):
            if vault.is_read_only:
                raise Cancelled

    checking = Checking(vault, local_clock)
    assert not vault.is_read_only
    with pytest.raises(StoppedAtDamage):
        checking.look(Stop())
    with pytest.raises(Cancelled):
        checking.look(Stop())  # it changes nothing more
    vault.close()


def damage_a_page(folder):
    """Change the last page that the database has: words, read when they are asked for."""
    path = folder / "vault.db"
    raw = bytearray(path.read_bytes())
    raw[-100] ^= 1
    path.write_bytes(raw)


def spoil_evidence(folder):
    for path in (folder / "blobs").rglob("*"):
        if path.is_file():
            raw = bytearray(path.read_bytes())
            raw[1000] ^= 1
            path.write_bytes(raw)


def test_damage_is_named_by_case_code_and_the_report_holds_codes_and_ids_only(
    field, draft, tmp_path
):
    spoil_evidence(tmp_path / "field")
    checking = Checking(field.vault, local_clock)
    report = checking.look(Unwatched())
    (facts,) = field.vault.attachments.of(draft.id)
    assert report.damages == (
        Damage(
            code="evidence",
            subject=facts.id,
            case_code=draft.code,
            file_name="photo of Anna.png",
        ),
    )
    assert "Anna" not in repr(report)
    path = tmp_path / "check.txt"
    checking.save(report, path)
    raw = path.read_text()
    assert raw.splitlines()[0] == "deponent-check/1"
    assert f"finding evidence {draft.code} {facts.id}" in raw
    for word in ("Anna", "Плантагенет", "Heron", "photo", str(tmp_path)):
        assert word not in raw


def test_a_file_that_came_with_a_letter_is_named_too(field, office, tmp_path):
    testimony, _entry = handed_over(field, office)
    source = tmp_path / "ward of Anna.png"
    source.write_bytes(bytes(200_000))
    letter = write(field, BundleType.SUPPLEMENT, testimony)
    facts = field.enclosing.enclose(letter, source, Unwatched())
    spoil_evidence(tmp_path / "field")
    (damage,) = Checking(field.vault, local_clock).look(Unwatched()).damages
    assert (damage.subject, damage.case_code) == (facts.id, testimony.code)
    assert damage.file_name == "ward of Anna.png"


def test_a_file_whose_list_is_damaged_as_well_is_named_by_its_number(
    field, draft, tmp_path
):
    spoil_evidence(tmp_path / "field")
    (facts,) = field.vault.attachments.of(draft.id)
    checking = Checking(NoLists(field.vault), local_clock)
    (damage,) = checking.look(Unwatched()).damages
    assert (damage.subject, damage.file_name) == (facts.id, "")


class NoLists:
    """A vault whose lists of files cannot be read any more."""

    def __init__(self, vault):
        self._vault = vault
        self.attachments = self

    def __getattr__(self, name):
        return getattr(self._vault, name)

    def of(self, _testimony):
        raise VaultDamaged("vault.db")


def test_a_vault_with_a_damaged_page_opens_for_reading_and_says_so(field, tmp_path):
    for _ in range(12):
        field.recording.begin()
    field.vault.close()
    path = tmp_path / "field" / "vault.db"
    raw = bytearray(path.read_bytes())
    raw[-3000] ^= 1
    path.write_bytes(raw)
    vault = session(tmp_path / "field").unlock(PASSPHRASE)
    report = Checking(vault, local_clock).look(Unwatched())
    assert report.is_read_only
    assert report.damages[0].code == "database"
    vault.close()
    again = session(tmp_path / "field").unlock(PASSPHRASE)
    assert again.is_read_only
    assert again.testimonies.count() > 0
    again.close()


def test_a_report_counts_testimonies_that_cannot_be_read():
    damages = tuple(
        Damage(code=code, subject=subject, case_code="")
        for code, subject in (
            ("content", "a"),
            ("content", "b"),
            ("original", "b"),
            ("evidence", "c"),
        )
    )
    report = Report(at="", testimonies=5, damages=damages, is_read_only=True)
    assert report.unreadable == 2
    assert "read-only yes" in report.to_text()
