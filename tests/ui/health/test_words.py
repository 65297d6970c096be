"""Whatever can be found has words, and they say what it means and what to do."""

from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest

from desktop.machine.facts import Cover, Place
from desktop.services.health import Level, judge
from tests.services.test_health import NOW, QUIET, SOUND
from ui.health import words
from ui.health.words import notice, said


def all_findings():
    """Return every finding that `judge` can come to, once."""
    machines = [
        *(
            replace(SOUND, disk=cover, swap=cover, hibernation=cover, place=place)
            for cover, place in product(Cover, Place)
        ),
        *(
            replace(SOUND, writers=writers, is_shared=shared)
            for writers, shared in product(((), ("rsync",), None), (True, False, None))
        ),
    ]
    moments = (
        "",
        "?",
        *((NOW + timedelta(days=each)).isoformat() for each in (-30, -1, 2)),
    )
    vaults = [
        replace(
            QUIET, last_event=event, backup_at=made, free_bytes=free, has_unsealed=open_
        )
        for event, made, free, open_ in product(
            moments, moments, (0, 1 << 40), (True, False)
        )
    ]
    vaults.append(replace(QUIET, now=NOW - timedelta(days=300)))
    found = [judge(machine, QUIET) for machine in machines]
    found += [judge(SOUND, vault) for vault in vaults]
    return list({(each.code, each.case): each for row in found for each in row}.values())


FINDINGS = all_findings()


def test_every_case_was_reached():
    assert {(each.code, each.case) for each in FINDINGS} == set(words._WORDS)


@pytest.mark.parametrize("finding", FINDINGS, ids=lambda each: f"{each.code} {each.case}")
def test_each_finding_is_said_in_whole_sentences(finding):
    told = said(finding)
    for text in (told.what, told.means, told.todo):
        assert text == "" or (text[0].isupper() and text.endswith("."))
        assert "{" not in text
    assert told.what
    assert told.means
    assert bool(told.todo) == (finding.level is not Level.GOOD)
    assert ("unknown" in told.what) == (finding.level is Level.UNKNOWN)


def test_the_line_on_the_shelf_is_there_only_when_there_is_something_to_say():
    assert notice(0) == ""
    assert notice(2).endswith("2")
