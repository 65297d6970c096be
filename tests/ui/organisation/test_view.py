"""Organisation as it is seen and used."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from desktop.services.roster_desk import Overview
from desktop.services.roster_facts import Needed, Stage, Status
from tests.ui.accessibility import cut_off, unnamed, unreached
from tests.ui.organisation.facts import (
    ANNA,
    DIGITS,
    HELD,
    IN_FORCE,
    LATER,
    LAWYER,
    MINE,
    OLEG,
    PIECES,
    REVOCATION,
    REVOKED,
    VERA,
    draft,
    member,
    person,
    signer,
)
from ui.organisation.differences import differences
from ui.organisation.digits import compare_digits
from ui.organisation.notes import warning
from ui.organisation.screen import (
    Addressee,
    MemberForm,
    RevokeForm,
    RootForm,
    Sending,
)
from ui.organisation.view import OrganisationView
from ui.organisation.words import STATUS_SIGNS, status_words


class ScriptedFiles:
    def ask_open(self, title, kinds=()):
        return Path("/stick/key.card")


MEMBER_FORM = MemberForm(
    people=(ANNA, OLEG), member=None, dates=(LATER, "2026-06-01"), loses_signatures=True
)
REVOKE_FORM = RevokeForm(
    member=LAWYER, last_sequence=7, today="2026-03-01", signs=True, loses_signatures=True
)
ROOT_FORM = RootForm(
    organisation=HELD.organisation,
    people=(VERA, ANNA, OLEG),
    chosen=frozenset({VERA.fingerprint, ANNA.fingerprint, OLEG.fingerprint}),
    threshold=2,
    dates=(LATER, "2028-03-01"),
    loses_signatures=False,
)
FOUND_FORM = replace(
    ROOT_FORM, organisation="", chosen=frozenset({VERA.fingerprint}), threshold=0
)
PEOPLE = (
    Addressee(fingerprint="2" * 40, pseudonym="Anna", role="lawyer", has_it=False),
    Addressee(fingerprint="3" * 40, pseudonym="Oleg", role="", has_it=True),
)
ALL_DRAFTS = tuple(replace(draft(each), id=each * 8) for each in Stage)
SIGNING = draft(
    Stage.SIGNING,
    roster=replace(
        HELD,
        number=4,
        signers=(
            signer(ANNA, has_signed=True),
            replace(PIECES, signs_next=False),
            signer(OLEG, signs_now=False),
        ),
    ),
    needed=(
        Needed(by_held=False, signed=1, threshold=2),
        Needed(by_held=True, signed=1, threshold=2),
    ),
)
SHOWN = {
    "empty": lambda view: view.show_overview(Overview()),
    "drafts only": lambda view: view.show_overview(Overview(drafts=ALL_DRAFTS)),
    "overview": lambda view: view.show_overview(IN_FORCE),
    "fork": lambda view: view.show_overview(
        replace(IN_FORCE, forks=("2026-03-01T10:00:00Z",), drafts=ALL_DRAFTS[:1])
    ),
    "draft": lambda view: view.show_draft(draft(), HELD),
    "signing": lambda view: view.show_draft(SIGNING, HELD),
    "enough": lambda view: view.show_draft(draft(Stage.ENOUGH), None),
    "outdated": lambda view: view.show_draft(draft(Stage.OUTDATED), HELD),
    "compare": lambda view: view.show_compare(draft(Stage.TO_COMPARE)),
    "member": lambda view: view.show_member(LAWYER, None, may_change=True),
    "revoked": lambda view: view.show_member(REVOKED, draft(), may_change=True),
    "member form": lambda view: view.show_member_form(MEMBER_FORM),
    "nobody": lambda view: view.show_member_form(replace(MEMBER_FORM, people=())),
    "revoke form": lambda view: view.show_revoke_form(REVOKE_FORM),
    "root form": lambda view: view.show_root_form(ROOT_FORM),
    "found": lambda view: view.show_root_form(FOUND_FORM),
    "send": lambda view: view.show_addressees(Sending.SEND, PEOPLE),
}


@pytest.fixture
def view(theme, qtbot):
    view = OrganisationView(theme, ScriptedFiles())
    view.resize(1150, 700)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    return view


def words_of(view):
    labels = view.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


@pytest.mark.parametrize("what", SHOWN)
def test_everything_has_a_name_and_tab_goes_round(view, what):
    SHOWN[what](view)
    QApplication.processEvents()
    assert unnamed(view) == []
    assert unreached(view) == []


@pytest.mark.parametrize("what", SHOWN)
@pytest.mark.parametrize("size", [(515, 352), (1150, 700)])
def test_no_words_are_cut_off(view, what, size, qtbot):
    SHOWN[what](view)
    view.resize(*size)
    qtbot.waitUntil(lambda: cut_off(view) == [])
    assert view.width() == size[0]


def test_only_one_next_step_is_in_sight(view):
    for show in SHOWN.values():
        show(view)
        assert sum(button.isVisible() for button in view.foot.steps) <= 1


def test_a_place_with_no_roster_offers_two_ways_to_begin(view, qtbot):
    with qtbot.waitSignal(view.inbox_asked):
        view.empty.inbox_button.click()
    with qtbot.waitSignal(view.key_asked):
        view.empty.key_button.click()
    assert view.empty.found_button.isVisible()


def test_how_a_key_stands_is_said_by_words_and_by_a_shape(view):
    people = tuple(member(ANNA, status=each) for each in Status)
    view.show_overview(replace(IN_FORCE, held=replace(HELD, members=people)))
    model = view.overview.model
    words = [model.index(at, 3).data() for at in range(len(people))]
    assert words == ["Good", "Expires soon", "Expired", "Out of use"]
    assert len({icon for icon, _ in STATUS_SIGNS.values()}) == len(Status)
    for at in range(len(people)):
        icon = model.index(at, 3).data(Qt.ItemDataRole.DecorationRole)
        assert not icon.isNull()


def test_enter_opens_a_member_and_escape_leads_back(view, qtbot):
    view.show_overview(IN_FORCE)
    view.overview.table.setFocus()
    with qtbot.waitSignal(view.member_opened) as heard:
        qtbot.keyClick(view.overview.table, Qt.Key.Key_Return)
    assert heard.args == [LAWYER]
    assert not view.close_last()
    view.show_member(LAWYER, None, may_change=True)
    with qtbot.waitSignal(view.back_asked):
        assert view.close_last()
    view.show_draft(draft(), HELD)
    view.show_member(LAWYER, draft(), may_change=True)
    with qtbot.waitSignal(view.member_left):
        assert view.close_last()


def test_who_cannot_sign_is_offered_no_change(view):
    view.show_member(LAWYER, None, may_change=False)
    assert not view.member.revoke_button.isVisible()
    held = replace(HELD, signers=(signer(ANNA),))
    view.show_overview(replace(IN_FORCE, held=held))
    assert not view.foot.begin.isVisible()


def test_a_member_is_added_to_my_people_as_a_kind_of_recipient(view, qtbot):
    view.show_member(LAWYER, None, may_change=False)
    view.member.recipient_class.show_code("icc")
    with qtbot.waitSignal(view.people_confirmed) as heard:
        view.foot.people.click()
    assert heard.args == ["icc"]


@pytest.mark.parametrize(
    "person_shown", [MINE, REVOKED, member(ANNA, is_contact=True)], ids=str
)
def test_nobody_is_added_twice_or_out_of_use(view, person_shown):
    view.show_member(person_shown, None, may_change=True)
    assert not view.foot.people.isVisible()
    assert not view.member.people.isVisible()


def test_a_key_is_taken_back_into_use_only_where_it_was_a_slip(view):
    view.show_member(REVOKED, None, may_change=True)
    assert not view.member.take_back_button.isVisible()
    view.show_member(REVOKED, draft(), may_change=True)
    assert view.member.take_back_button.isVisible()
    assert "Laptop taken." in words_of(view)


def test_taking_out_of_use_says_what_will_be_refused(view, qtbot):
    view.show_revoke_form(REVOKE_FORM)
    assert "1 to 7 of this key stay good" in words_of(view)
    assert "also signs rosters" in words_of(view)
    for odd in ("", "x", "-1", "٣"):
        view.revoke_form.last.setText(odd)
        assert not view.foot.revoke.isEnabled()
    view.revoke_form.last.setText("0")
    assert "Every sealed file of this key is refused" in words_of(view)
    view.revoke_form.since.setText("2026-02-30")
    assert not view.foot.revoke.isEnabled()
    view.revoke_form.since.setText("2026-02-20")
    view.revoke_form.reason.setText("Laptop taken.")
    with qtbot.waitSignal(view.revoke_confirmed) as heard:
        view.foot.revoke.click()
    assert heard.args == ["2026-02-20", 0, "Laptop taken."]


def test_how_many_must_sign_stays_as_it_was(view, qtbot):
    view.show_root_form(ROOT_FORM)
    assert view.root_form.threshold.code == "2"
    with qtbot.waitSignal(view.root_confirmed) as heard:
        view.foot.root.click()
    assert heard.args[1:3] == [(VERA.fingerprint, ANNA.fingerprint, OLEG.fingerprint), 2]
    boxes = view.root_form.people._boxes
    boxes[OLEG.fingerprint].setChecked(False)
    boxes[ANNA.fingerprint].setChecked(False)
    assert view.root_form.threshold.code == "1"
    boxes[ANNA.fingerprint].setChecked(True)
    assert view.root_form.threshold.code == "2"


def test_more_than_half_is_suggested_and_the_choice_of_a_person_stays(view):
    view.show_root_form(FOUND_FORM)
    for key in (ANNA, OLEG):
        view.root_form.people._boxes[key.fingerprint].setChecked(True)
    assert view.root_form.threshold.code == "2"
    view.root_form.threshold.show_code("3")
    view.root_form.threshold.activated.emit(2)
    view.add_root_person(person("8", "Quorum", "organisation"))
    assert (view.root_form.threshold.code, view.root_form.threshold.count()) == ("3", 4)


def test_an_organisation_has_a_name_and_somebody_who_signs(view, qtbot):
    view.show_root_form(FOUND_FORM)
    assert not view.foot.found.isEnabled()
    view.root_form.name.setText("House of Examples")
    assert view.foot.found.isEnabled()
    view.root_form.people._boxes[VERA.fingerprint].setChecked(False)
    assert not view.foot.found.isEnabled()
    with qtbot.waitSignal(view.card_chosen) as heard:
        view.root_form.card_button.click()
    assert heard.args == [Path("/stick/key.card")]


def test_a_person_is_named_as_what_was_chosen(view, qtbot):
    view.show_member_form(MEMBER_FORM)
    assert view.member_form.note.isVisible()
    view.member_form.who.show_code(OLEG.fingerprint)
    assert view.member_form.role.code == "interviewer"
    view.member_form.role.show_code("clinician")
    view.member_form.until.show_code("2026-06-01")
    with qtbot.waitSignal(view.member_confirmed) as heard:
        view.foot.name.click()
    assert heard.args == [OLEG.fingerprint, "clinician", "2026-06-01"]


def test_a_role_of_a_newer_version_stays_as_it_is(view):
    unknown = member(ANNA, role="archivist")
    view.show_member_form(replace(MEMBER_FORM, people=(), member=unknown))
    assert view.member_form.role.code == "archivist"


def test_with_nobody_to_name_there_is_nothing_to_confirm(view):
    view.show_member_form(replace(MEMBER_FORM, people=()))
    assert not view.foot.name.isEnabled()
    assert not view.member_form.role.isVisible()


def test_the_digits_are_the_same_only_when_all_were_typed(view, qtbot):
    view.show_compare(draft(Stage.TO_COMPARE))
    assert not view.foot.same.isEnabled()
    assert view.compare.edit.hasFocus()
    with qtbot.waitSignal(view.compare.typed):
        qtbot.keyClicks(view.compare.edit, "1")
    view.show_comparison(compare_digits("12345 11111", DIGITS))
    assert not view.foot.same.isEnabled()
    assert "group 2" in words_of(view)
    view.show_comparison(compare_digits(DIGITS, DIGITS))
    assert view.foot.same.isEnabled()


@pytest.mark.parametrize("width", [515, 600, 664, 700])
def test_no_digit_is_cut_off_while_somebody_types(view, width, qtbot):
    view.resize(width, 480)
    view.show_compare(draft(Stage.TO_COMPARE))
    view.compare.edit.setText("1")
    view.show_comparison(compare_digits("12345 11111", DIGITS))
    qtbot.waitUntil(lambda: cut_off(view) == [])
    card = view.compare.digits.parentWidget()
    assert card.rect().contains(view.compare.digits.geometry())


def test_those_who_have_it_are_not_chosen_again(view, qtbot):
    view.show_addressees(Sending.SEND, PEOPLE)
    assert view.send.people.chosen == ("2" * 40,)
    assert not view.send.people.everybody.isChecked()
    view.send.people.everybody.click()
    assert len(view.send.people.chosen) == 2
    with qtbot.waitSignal(view.send_confirmed) as heard:
        view.foot.send.click()
    assert heard.args == [("2" * 40, "3" * 40)]


def test_a_roster_can_come_into_force_without_being_sent(view):
    view.show_addressees(Sending.PUBLISH, ())
    assert view.foot.put.isEnabled()
    view.show_addressees(Sending.SEND, ())
    assert not view.foot.send.isEnabled()
    assert "nobody else" in words_of(view)


def test_while_sealing_only_stopping_is_possible(view):
    view.show_addressees(Sending.SEND, PEOPLE)
    view.show_working()
    view.show_step("seal.write", 1, 2)
    assert not view.foot.send.isEnabled()
    assert not view.close_last()
    assert view.send.progress.cancel_button.hasFocus()


def test_after_sealing_the_outbox_is_one_step_away(view, qtbot):
    view.show_overview(IN_FORCE)
    view.show_sent(2, in_force=True)
    assert "outbox: 2" in view.banner.words
    view.show_sent(0, in_force=True)
    assert "for nobody" in view.banner.words


def test_coming_back_leaves_alone_what_is_typed(view, qtbot):
    view.show_revoke_form(REVOKE_FORM)
    with qtbot.assertNotEmitted(view.back_asked):
        view.entered.emit()
    view.show_draft(draft(), HELD)
    with qtbot.waitSignal(view.draft_asked) as heard:
        view.entered.emit()
    assert heard.args == ["d" * 32]
    view.show_overview(IN_FORCE)
    with qtbot.waitSignal(view.back_asked):
        view.entered.emit()


def test_the_pieces_of_a_key_are_offered_until_there_are_enough_signatures(view, qtbot):
    view.show_draft(draft(), HELD)
    button = view.draft.pieces.findChildren(type(view.draft.add_button))[0]
    with qtbot.waitSignal(view.draft.pieces_asked) as heard:
        button.click()
    assert heard.args == [PIECES.fingerprint]
    view.show_draft(draft(Stage.ENOUGH), HELD)
    QApplication.processEvents()
    assert "Sign with the pieces" not in words_of(view)


@pytest.mark.parametrize(
    ("stage", "step"),
    [
        (Stage.OPEN, "sign"),
        (Stage.SIGNING, "sign"),
        (Stage.ENOUGH, "publish"),
        (Stage.OUTDATED, ""),
    ],
)
def test_each_stage_of_a_draft_has_its_step(view, stage, step):
    view.show_draft(replace(draft(stage), may_sign=True), HELD)
    seen = [name for name in ("sign", "publish") if getattr(view.foot, name).isVisible()]
    assert seen == ([step] if step else [])


def test_how_many_signatures_are_there_is_said(view):
    view.show_draft(draft(Stage.SIGNING, 1), HELD)
    assert "1 of 2 needed signatures" in words_of(view)
    view.show_draft(SIGNING, HELD)
    shown = words_of(view)
    assert "1 of 2 needed from those who sign now" in shown
    assert "Oleg · signs from this roster on: has not signed" in shown
    assert "Lastaŭka · a key in pieces · signs until this roster: has not signed" in shown


def test_who_signs_reads_first_what_a_roster_changes():
    assert differences(draft(), HELD) == ()
    members = (
        member(ANNA, role="clinician"),
        member(person("5", "Nadia")),
        replace(MINE, expires_on="2028-03-01"),
    )
    roster = replace(SIGNING.roster, members=members, expires_on="2028-03-01")
    assert differences(replace(SIGNING, roster=roster), HELD) == (
        "Lastaŭka signs no rosters any more.",
        "Oleg signs rosters from then on.",
        "Signatures needed from then on: 2.",
        "The roster is good until 1 Mar 2028.",
        "Changed: Anna, Clinician, until 1 Mar 2027.",
        "New: Nadia, Interviewer, until 1 Mar 2027.",
        "Changed: Vera, Coordinator, until 1 Mar 2028.",
        "Oleg is named no longer.",
    )


def changed(*members):
    return differences(draft(roster=replace(HELD, members=members)), HELD)


def test_a_key_out_of_use_is_told_among_the_changes():
    gone = replace(REVOCATION, fingerprint=ANNA.fingerprint, last_sequence=0)
    out = member(ANNA, status=Status.REVOKED, revocation=gone)
    (line,) = changed(out, REVOKED, MINE)
    assert line == (
        "The key of Anna is out of use. Every sealed file of this key is refused, also "
        "older ones."
    )
    assert changed(LAWYER, member(OLEG), MINE) == ("The key of Oleg counts again.",)
    unnamed_key = replace(REVOKED, pseudonym="", card="", role="", expires_on="")
    assert changed(LAWYER, unnamed_key, MINE) == ("Oleg is named no longer.",)


@pytest.mark.parametrize(
    ("overview", "tone", "said"),
    [
        (Overview(), "", ""),
        (IN_FORCE, "", ""),
        (replace(IN_FORCE, forks=("2026-03-01T10:00:00Z",)), "red", "same number"),
        (
            replace(IN_FORCE, held=replace(HELD, status=Status.EXPIRED)),
            "amber",
            "nothing is refused",
        ),
        (
            replace(IN_FORCE, held=replace(HELD, status=Status.SOON)),
            "plain",
            "goes on counting",
        ),
        (replace(IN_FORCE, root_changed=True), "amber", "others sign"),
    ],
)
def test_what_is_most_worth_knowing_stands_above(overview, tone, said):
    note = warning(overview)
    if not tone:
        assert note is None
        return
    assert note.tone == tone
    assert said in f"{note.what} {note.safe} {note.next}"


def test_every_status_has_words_of_its_own():
    assert len({status_words(each) for each in Status}) == len(Status)
