"""A stick whose files are others when they are imported than when they were checked."""

import shutil

import pytest

from desktop.services.exchange import Outcome
from tests.services.post import WATCH, kept, refused, seal_to, take, take_down


@pytest.fixture
def two(field, office, tmp_path):
    """Return a file on a stick, and another good one of the same signer."""
    paths = []
    for number in range(2):
        entry = seal_to(field, take_down(field), office)
        source = field.vault.outbox.folder / entry.file_name
        paths.append(shutil.copy(source, tmp_path / f"stick{number}.age"))
    return paths


def test_another_good_file_under_the_name_of_the_one_that_was_checked_is_refused(
    office, two
):
    path, other = two
    seen = office.exchange.inspect(path, WATCH)
    shutil.copy(other, path)
    before = kept(office)
    verdict = office.exchange.import_file(path, WATCH, seen.manifest_sha512)
    assert verdict.outcome is Outcome.REFUSED
    assert verdict.error.code == "exchange.other_than_checked"
    assert kept(office) == before
    assert refused(office) == ["exchange.other_than_checked"]
    assert take(office, path).outcome is Outcome.IMPORTED, "nothing stands in its way"


def test_what_is_here_already_is_no_better_under_another_name(office, two):
    path, other = two
    take(office, other)
    seen = office.exchange.inspect(path, WATCH)
    shutil.copy(other, path)
    verdict = office.exchange.import_file(path, WATCH, seen.manifest_sha512)
    assert verdict.error.code == "exchange.other_than_checked"


def test_the_file_that_was_checked_is_imported(office, two):
    path, _other = two
    seen = office.exchange.inspect(path, WATCH)
    verdict = office.exchange.import_file(path, WATCH, seen.manifest_sha512)
    assert verdict.outcome is Outcome.IMPORTED
