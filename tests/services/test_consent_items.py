"""For each consent item: what is forbidden without it is refused, whichever way it goes.

Each act is done for real. The twin beside it, with a yes, goes through, so what was refused
was refused for that item; and a refusal leaves nothing behind and says what to do.
"""

import contextlib
import hashlib
import os
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from desktop.cli import understand
from desktop.command import DONE, REFUSED, run
from desktop.domain import consent_rules, desk_rules, giving, rules
from desktop.domain.bundles import BundleType
from desktop.domain.errors import Incomplete, NotAllowed
from desktop.domain.particulars import Deponent
from desktop.domain.permissions import FullConsent, Purpose
from desktop.parts.desk import Desk
from desktop.services import leaving
from desktop.services.particulars import blank
from tests.services import obeying
from tests.services.consent_table import (
    ALL,
    AT,
    BESIDE,
    HERE,
    LATER,
    ROWS,
    Way,
    every_item,
    more,
)
from tests.services.desks import PASSPHRASE, session
from tests.services.obeying import as_class, attached, noted, seal
from tests.services.post import WATCH, key
from tests.services.test_border import border_of
from ui.casefile.wishes import heeded
from ui.messages import message_for, missing, reason
from ui.widgets.dates import day_words

LATEST = (
    "desktop.services.sealing",
    "desktop.services.statements",
    "desktop.services.disclosures",
    "desktop.services.letters",
    "desktop.services.particulars_files",
)
MOVED_BY_LETTER = frozenset({"share", "purpose", "identity"})


@dataclass
class Scene:
    """Three desks, a stick, and a clock that can be put forward."""

    field: Desk
    office: Desk
    other: Desk
    folder: Path
    monkeypatch: pytest.MonkeyPatch

    @property
    def stick(self):
        place = self.folder / "stick"
        place.mkdir(exist_ok=True)
        return place

    def years_later(self):
        for module in LATEST:
            self.monkeypatch.setattr(f"{module}.today", lambda _clock: LATER)


@pytest.fixture
def scene(field, office, other, tmp_path, monkeypatch):
    return Scene(field, office, other, tmp_path, monkeypatch)


def taken_down(scene, row, *, yes):
    """Take a testimony down, with what the row needs; it stays open."""
    draft = noted(scene.field, **row.said(yes))
    for number, (raw, kind) in enumerate(row.evidence):
        folder = scene.folder / str(number)
        folder.mkdir(exist_ok=True)
        attached(scene.field, draft, folder, raw, kind)
    return scene.field.recording.load(draft.id)


def closed(scene, row, *, yes):
    return scene.field.recording.close(taken_down(scene, row, yes=yes))


def received(scene, row, *, yes=True):
    """Return a testimony that came to the office, with particulars for another one."""
    field, office, other = scene.field, scene.office, scene.other
    told = closed(scene, row, yes=yes)
    whose = Deponent(given_names="Nobody")
    field.who.save(replace(blank(told.id), deponent=whose))
    obeying.handed_over(field, office, told, custodians=(key(other),))
    as_class(office, other, row.recipient)
    return told


def take_back(desk, row, testimony):
    """Let a deponent take an item back, through one who has the testimony."""
    letter = desk.letters.begin(BundleType.WITHDRAWAL, testimony)
    draft, revision = desk.letters.draft(letter)
    draft = draft.changed(happened_at=AT, **row.taken_back)
    desk.letters.save(letter, draft, revision + 1)
    desk.letters.seal(letter, WATCH)


def without_it(scene, row, desk, told):
    """Take the item away from a testimony that is sealed or received."""
    if row.item == "more.retention_until":
        scene.years_later()
    else:
        take_back(desk, row, told.id)


def refusal(act, *arguments, **named):
    with pytest.raises((NotAllowed, Incomplete)) as caught:
        act(*arguments, **named)
    return caught.value


def lying_in(*places):
    """Return the names and hashes of all files that lie in some folders."""
    return {
        (str(path), hashlib.sha256(path.read_bytes()).hexdigest())
        for place in places
        for path in place.rglob("*")
        if path.is_file()
    }


# Each way: the twin with a yes goes through, then it is refused without.


def by_seal(scene, row):
    field, other = scene.field, scene.other
    as_class(field, other, row.recipient)
    options = {"keep_copy": row.keep_copy}
    outbox = field.vault.outbox.folder

    def act(yes):
        told = closed(scene, row, yes=yes)
        if row.named:
            field.who.save(replace(blank(told.id), deponent=Deponent(given_names="N")))
            options["custodians"] = (key(other),)
        before = lying_in(outbox)
        return told, before, lambda: seal(field, told, other, **options)

    _told, _before, allowed = act(True)
    allowed()
    told, before, forbidden = act(False)
    error = refusal(forbidden)
    assert lying_in(outbox) == before
    assert field.recording.load(told.id) == told
    return error


def by_print(scene, row):
    field = scene.field
    path = scene.folder / "statement.pdf"

    def act(yes):
        told = closed(scene, row, yes=yes)
        pdf = field.statements.pdf(told.id, "en", row.reader)
        field.statements.save(told.id, pdf, path, row.reader)

    act(True)
    path.unlink()
    error = refusal(act, False)
    assert not path.exists()
    return error


def by_copy(scene, row):
    office, other = scene.office, scene.other
    shown = obeying.showing("attachments/") if row.evidence else lambda each: each
    told = received(scene, row)
    assert obeying.disclose(office, told, other, shown)
    without_it(scene, row, office, told)
    before = lying_in(office.vault.outbox.folder)
    error = refusal(obeying.disclose, office, told, other, shown)
    assert lying_in(office.vault.outbox.folder) == before
    return error


def by_particulars(scene, row):
    office = scene.office
    told = received(scene, row)
    (envelope,) = office.who.envelopes(told.id)
    office.who_files.hand_over(envelope, scene.stick).path.unlink()
    without_it(scene, row, office, told)
    error = refusal(office.who_files.hand_over, envelope, scene.stick)
    assert lying_in(scene.stick) == set()
    return error


def by_border(scene, row):
    if row.item.partition(".")[0] in MOVED_BY_LETTER or row.item == "more.retention_until":
        return moved(scene, row)
    border = border_of(scene.field)
    border.close(taken_down(scene, row, yes=True).id)
    error = refusal(border.close, taken_down(scene, row, yes=False).id)
    if row.item in rules.NEEDED:
        assert moved(scene, row).reason == error.gaps[0]
    return error


def moved(scene, row):
    """Move sealed files to a stick; consent to one was taken back after it was sealed."""
    field, other = scene.field, scene.other
    as_class(field, other, row.recipient)
    border = border_of(field)
    seal(field, closed(scene, row, yes=True), other)
    border.move(scene.stick, WATCH)
    told = closed(scene, row, yes=True)
    entry = seal(field, told, other)
    without_it(scene, row, field, told)
    error = refusal(border.move, scene.stick, WATCH)
    assert entry.sha256 not in {digest for _path, digest in lying_in(scene.stick)}
    assert field.sealing.is_here(entry)
    return error


def by_question(scene, row):
    office = scene.office
    told = received(scene, row)
    assert obeying.ask(office, told.id, BundleType.QUESTION)
    without_it(scene, row, office, told)
    before = lying_in(office.vault.outbox.folder)
    error = refusal(obeying.ask, office, told.id, BundleType.QUESTION)
    assert lying_in(office.vault.outbox.folder) == before
    return error


ACTS = {
    Way.SEAL: by_seal,
    Way.PRINT: by_print,
    Way.COPY: by_copy,
    Way.PARTICULARS: by_particulars,
    Way.BORDER: by_border,
    Way.ASK: by_question,
}
REFUSED_WAYS = [
    pytest.param(row, way, id=f"{row.item}-{way}")
    for row in ROWS.values()
    for way in row.refused
    if way is not Way.COMMAND
]


@pytest.mark.parametrize(("row", "way"), REFUSED_WAYS)
def test_without_a_yes_it_is_refused_and_with_one_it_goes_through(scene, row, way):
    error = ACTS[way](scene, row)
    expected = row.refused[way]
    if isinstance(error, Incomplete):
        assert error.gaps == (expected,)
        named = missing(expected)
    else:
        assert error.reason == expected
        named = reason(expected)
    message = message_for(error)
    assert message.what
    assert message.safe
    assert named.lower() in message.next.lower()
    # Not only why, but what to do: the sentence about the item does not stand alone.
    assert len(message.next) > len(named) + len("Missing: .")


def command(vault, *arguments):
    reading, writing = os.pipe()
    os.write(writing, PASSPHRASE.encode() + b"\n")
    os.close(writing)
    whole = ["--vault", str(vault), *arguments, "--passphrase-fd", str(reading)]
    status = run(understand(whole), session)
    with contextlib.suppress(OSError):
        os.close(reading)
    return status


@pytest.mark.parametrize(
    "row",
    [row for row in ROWS.values() if Way.COMMAND in row.refused],
    ids=lambda row: row.item,
)
def test_the_command_line_prints_nothing_without_a_yes(scene, row, capsys):
    allowed, refused = closed(scene, row, yes=True), closed(scene, row, yes=False)
    scene.field.vault.close()
    folder = scene.folder / "field"
    path = scene.folder / "statement.pdf"
    whom = ("--for", str(row.reader), "-o", str(path))
    assert command(folder, "statement", allowed.code, *whom) == DONE
    path.unlink()
    capsys.readouterr()
    assert command(folder, "statement", refused.code, *whom) == REFUSED
    assert not path.exists()
    assert reason(row.refused[Way.COMMAND]) in capsys.readouterr().err


def test_there_is_a_row_for_every_item_that_can_be_asked():
    assert ROWS.keys() == every_item()
    assert len(ROWS) == len(ALL)
    assert ROWS.keys() > BESIDE


def test_an_item_of_tomorrow_without_a_row_is_found(monkeypatch):
    assert "share.parliament" not in every_item()
    monkeypatch.setattr("tests.services.consent_table.Purpose", (*Purpose, "revenge"))
    assert every_item() - ROWS.keys() == {"purpose.revenge"}


def test_every_way_out_is_asked_about():
    assert {way for row in ROWS.values() for way in row.refused} == set(Way)


@pytest.mark.parametrize(
    "row", [row for row in ROWS.values() if row.heeded], ids=lambda row: row.item
)
def test_what_only_a_person_can_heed_is_shown_to_whoever_acts(row):
    said = row.said(True)["consent_more"]
    wishes = heeded(said, ())
    told = "\n".join("\n".join((each.words, *each.more)) for each in wishes)
    assert day_words(row.heeded) in told
    assert list(heeded(FullConsent(), ())) == []


@pytest.mark.parametrize("purpose", Purpose)
def test_a_testimony_is_used_for_nothing_else_than_it_was_given_for(
    scene, purpose, tmp_path
):
    office, other = scene.office, scene.other
    cells = tuple(
        replace(each, purpose=one)
        for one in Purpose
        for each in ROWS["purpose.research"].said(True)["consent_more"].permissions
    )
    told = scene.field.recording.close(noted(scene.field, **more(permissions=cells)))
    obeying.handed_over(scene.field, office, told, purposes=(purpose,))
    assert leaving.given_for(office.vault, told.id) == ((HERE, (purpose,)),)
    assert office.statements.pdf(told.id, "en", HERE)
    assert obeying.disclose(office, told, other)
    elsewhere = next(each for each in Purpose if each is not purpose)
    gone = {"cells": (replace(cells[0], purpose=purpose, answer="no", identity="none"),)}
    take_back(office, replace(ROWS["purpose.research"], taken_back=gone), told.id)
    # Another purpose was agreed to, and is not what it was given for.
    left = office.letters.standing(told.id).more.permission(elsewhere, HERE)
    assert left.answer == "yes"
    for act in (
        lambda: office.statements.pdf(told.id, "en", HERE),
        lambda: obeying.disclose(office, told, other),
    ):
        assert refusal(act).reason == f"consent.purpose.{HERE}"


# Seen to fail: a rule that is lost turns the table red.

LOST = [
    (Way.SEAL, "share.media", giving, "require_given", None),
    (Way.SEAL, "store", rules, "require_complete", None),
    (Way.PRINT, "share.icc", desk_rules, "require_recipient", None),
    (Way.PRINT, "more.retention_until", desk_rules, "require_within_retention", None),
    (Way.COPY, "purpose.research", leaving, "usable", lambda _vault, told: told),
    (Way.COPY, "photos", consent_rules, "forbids_evidence", lambda *_: ""),
    (Way.PARTICULARS, "store", leaving, "require_particulars", None),
    (Way.BORDER, "share.media", leaving, "require_hand_over", None),
    (Way.ASK, "recontact", consent_rules, "require_recontact", None),
]
TAKEN_BY_NAME = {
    "usable": "desktop.services.disclosures.usable",
    "require_particulars": "desktop.services.particulars_files.require_particulars",
    "require_hand_over": "desktop.services.sealing.require_hand_over",
    "require_recontact": "desktop.services.letters.require_recontact",
}


@pytest.mark.parametrize("lost", LOST, ids=lambda lost: f"{lost[1]}-{lost[0]}")
def test_the_table_turns_red_when_a_rule_is_lost(scene, lost):
    way, item, module, rule, instead = lost
    gone = instead or (lambda *_arguments, **_named: None)
    scene.monkeypatch.setattr(TAKEN_BY_NAME.get(rule, f"{module.__name__}.{rule}"), gone)
    with pytest.raises(pytest.fail.Exception):
        ACTS[way](scene, ROWS[item])
