"""The log of what came and what was refused: it only grows, and tells who left what out."""

import sys
import time
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.rows import RefusedFacts, SeenAgain
from desktop.domain.testimony import State
from desktop.services.errors import BundleFork
from desktop.vault.errors import AlreadyHere, Final, NoSuchRecord
from desktop.vault.refusals import FORKS, KEPT, KEPT_FORKS
from exports.trust.errors import ForkedRoster
from tests.vault.samples import LATER, NOON, a_testimony, hexed, new_vault, reopen
from tests.vault.trust import SIGNER, receive, received


def test_the_same_bundle_is_accepted_once(vault):
    facts = received(type="testimony", testimony=a_testimony().id)
    with vault.transaction():
        vault.testimonies.add(a_testimony(), State.RECEIVED, SIGNER)
        vault.received.add(facts)
    for twin in (
        facts,
        replace(facts, manifest_sha512="c" * 128),
        replace(facts, manifest_sha512="c" * 128, sequence=2),
        replace(facts, sequence=2),
    ):
        with pytest.raises(AlreadyHere):
            vault.received.add(twin)
    assert vault.received.about(facts.testimony) == (facts,)


def test_what_came_is_told_by_digest_by_testimony_and_by_number(vault, folder):
    came = receive(vault, 1)
    question = received(
        2,
        testimony=came,
        header_sha256="a" * 64,
        signature_sha512="b" * 128,
        about_manifest="c" * 128,
        previous="d" * 128,
        addressed_to_me=False,
    )
    roster = received(3, type="roster")
    vault.received.add(question)
    vault.received.add(roster)
    vault.close()
    again = reopen(folder)
    first = again.received.of(came)
    assert (first.sequence, first.type, first.header_sha256) == (1, "testimony", "c" * 64)
    assert again.received.about(came) == (first, question)
    assert again.received.find(question.manifest_sha512) == question
    assert again.received.find("9" * 128) is None
    assert again.received.at(SIGNER, 3) == roster
    assert again.received.at(SIGNER, 4) is again.received.at("1" * 40, 3) is None
    assert again.received.of(a_testimony(2).id) is None
    assert again.received.highest(SIGNER) == (3, roster.manifest_sha512)
    assert again.received.highest("1" * 40) == (0, "")
    again.close()


def test_two_bundles_with_one_number_are_a_fork_and_the_second_is_not_taken(vault):
    vault.received.add(received(4))
    other = replace(received(5), sequence=4)
    with pytest.raises(AlreadyHere):
        vault.received.add(other)
    vault.received.add(replace(other, signer="1" * 40))
    assert vault.received.at(SIGNER, 4) == received(4)
    assert vault.received.missing("1" * 40) == ((1, 3),)


def test_a_testimony_is_logged_only_with_the_testimony(vault):
    with pytest.raises(Final):
        vault.received.add(received(type="testimony", testimony=a_testimony().id))
    vault.received.add(received(type="disclosure", testimony=a_testimony().id))


def gaps_among(numbers):
    """Return the gaps the slow way."""
    left = [each for each in range(1, max(numbers, default=0)) if each not in numbers]
    starts = [each for each in left if each - 1 not in left]
    return tuple(
        (each, next(last for last in left if last >= each and last + 1 not in left))
        for each in starts
    )


def runs_among(numbers):
    """Return the runs without a gap the slow way."""
    starts = sorted(each for each in numbers if each - 1 not in numbers)
    ends = sorted(each for each in numbers if each + 1 not in numbers)
    return list(zip(starts, ends, strict=True))


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(st.integers(1, 25), unique=True, max_size=25))
def test_gaps_are_told_in_whatever_order_numbers_came(vault, numbers):
    signer = "".join(f"{each:02}" for each in numbers).rjust(60, "0")
    fresh = [each for each in numbers if vault.received.at(signer, each) is None]
    for each in fresh:
        digest = hexed(f"{signer} {each}") * 4
        vault.received.add(received(each, signer=signer, manifest_sha512=digest))
    assert vault.received.missing(signer) == gaps_among(numbers)
    rows = "SELECT first, last FROM received_run WHERE signer = ? ORDER BY first"
    assert vault._database.rows(rows, signer) == runs_among(numbers)


def test_gaps_can_be_asked_for_a_few_at_a_time(vault):
    for each in (3, 6, 2**53 - 1):
        vault.received.add(received(each))
    assert vault.received.missing(SIGNER, 2) == ((1, 2), (4, 5))
    assert vault.received.missing(SIGNER)[2] == (7, 2**53 - 2)


def test_a_bundle_that_came_again_is_noted_each_time(vault):
    facts = received()
    vault.received.add(facts)
    seen = [
        SeenAgain(manifest_sha512=facts.manifest_sha512, header_sha256=each * 64, at=at)
        for each, at in (("a", NOON), ("b", LATER), ("a", LATER))
    ]
    for each in seen:
        vault.received.note_again(each)
    assert vault.received.again(facts.manifest_sha512) == tuple(seen)
    assert vault.received.again("f" * 128) == ()
    with pytest.raises(NoSuchRecord):
        vault.received.note_again(replace(seen[0], manifest_sha512="f" * 128))


def test_a_refusal_leaves_when_why_and_a_rough_size(vault):
    for size, mib in ((0, 0), (1, 1), (1 << 20, 1), ((1 << 20) + 1, 2)):
        vault.refusals.add(NOON, "crypto.tampered", SIGNER, size)
        (last,) = vault.refusals.last(1)
        assert last == RefusedFacts(
            at=NOON, code="crypto.tampered", signer=SIGNER, size_mib=mib
        )
    assert len(vault.refusals.last(100)) == 4


def test_a_flood_of_bad_files_keeps_the_last_ten_thousand_only(vault):
    with vault._database.transaction():
        vault._database.run(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
            " INSERT INTO refused SELECT i, i, 'code', '', 1 FROM n",
            KEPT + 3,
        )
    vault.refusals.add(NOON, "last", "", 1)
    kept = vault.refusals.last(KEPT + 10)
    assert len(kept) == KEPT
    assert (kept[0].code, kept[-1].at) == ("last", "5")


def flood(vault, code, count):
    with vault._database.transaction():
        vault._database.run(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
            " INSERT INTO refused (at, code, signer, size_mib) SELECT i, ?, '', 1 FROM n",
            count,
            code,
        )


@pytest.mark.parametrize("code", FORKS)
def test_a_flood_of_bad_files_does_not_wash_a_fork_away(vault, code):
    vault.refusals.add(NOON, code, SIGNER, 1)
    flood(vault, "code", KEPT + 3)
    vault.refusals.add(LATER, "last", "", 1)
    (fork,) = vault.refusals.of(code, 10)
    assert (fork.at, fork.signer) == (NOON, SIGNER)
    assert len(vault.refusals.last(KEPT + 10)) == KEPT + 1


def test_a_flood_of_forks_does_not_fill_the_vault(vault):
    flood(vault, FORKS[0], KEPT_FORKS + 5)
    flood(vault, "code", KEPT)
    vault.refusals.add(LATER, "last", "", 1)
    kept = vault.refusals.of(FORKS[0], KEPT)
    assert len(kept) == KEPT_FORKS
    assert (kept[0].at, kept[-1].at) == (str(KEPT_FORKS + 5), "6")


def test_the_codes_of_forks_are_those_that_are_refused_with():
    assert (ForkedRoster.code, BundleFork.code) == FORKS


@pytest.mark.nightly
def test_gaps_among_a_hundred_thousand_are_found_at_once(folder):
    vault = new_vault(folder)
    with vault._database.transaction():
        vault._database.run(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
            " INSERT INTO received SELECT i, printf('%0128x', i), printf('%032x', i),"
            " 'question', ?, i, '', '', '', '', '', '', NULL, 1 FROM n WHERE i % 1000",
            100_000,
            SIGNER,
        )
    acts = {
        "all rows": lambda: vault._database.rows("SELECT sequence, previous FROM received"),
        "gaps": lambda: vault.received.missing(SIGNER),
        "highest": lambda: vault.received.highest(SIGNER),
        "by number": lambda: vault.received.at(SIGNER, 50_001),
        "by digest": lambda: vault.received.find(f"{50_001:0128x}"),
    }
    times = {name: quickest(act) for name, act in acts.items()}
    for name, seconds in times.items():
        print(f"{name}: {seconds / times['all rows']:.5f} of reading all", file=sys.stderr)
    assert len(vault.received.missing(SIGNER)) == 99
    vault.close()


def quickest(act):
    times = []
    for _ in range(5):
        begin = time.perf_counter()
        act()
        times.append(time.perf_counter() - begin)
    return min(times)
