"""Organisation: nothing counts before somebody compared, and nobody signs by mistake."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop.domain.consent import RecipientClass
from desktop.services.progress import Cancelled
from desktop.services.roster_changes import (
    DropMember,
    DropRevocation,
    SetExpiry,
    SetMember,
    SetRevocation,
    SetRoot,
)
from desktop.services.roster_desk import Overview
from desktop.services.roster_facts import Stage
from tests.ui.organisation.facts import (
    ANNA,
    DIGITS,
    HELD,
    IN_FORCE,
    LATER,
    LAWYER,
    MINE,
    NADIA,
    OLEG,
    PIECES,
    REVOKED,
    VERA,
    draft,
    person,
    signer,
)
from ui.jobs import run_now
from ui.organisation.days import later, offered
from ui.organisation.digits import compare_digits
from ui.organisation.presenter import OrganisationPresenter
from ui.organisation.screen import Sending


class FakeScreen:
    def __init__(self):
        self.steps = []

    def __getattr__(self, name):
        return lambda *args, **more: self.steps.append((name, *args, *more.values()))

    @property
    def last(self):
        return self.steps[-1]

    def names(self):
        return [name for name, *_ in self.steps]


class FakeDesk:
    """Keeps what it was asked for; every change gives the same draft back."""

    def __init__(self, overview, error=None):
        self.now = overview
        self.error = error
        self.asked = []

    def overview(self):
        return self.now

    def last_sequence(self, fingerprint):
        return 7

    def __getattr__(self, name):
        def act(*args):
            if self.error:
                raise self.error
            self.asked.append((name, *args))
            return draft() if name.startswith(("draft", "change", "sign")) else ("file",)

        return act


class FakeContacts:
    def mine(self):
        return VERA

    def all(self):
        return (ANNA, OLEG, NADIA)

    def read(self, path):
        return person("8", path.stem, "organisation")


def begin(overview=IN_FORCE, **more):
    screen, desk = FakeScreen(), FakeDesk(overview, **more)
    presenter = OrganisationPresenter(
        screen, desk, FakeContacts(), run_now, lambda: date(2026, 3, 1)
    )
    presenter.entered()
    return screen, desk, presenter


def with_draft(**more):
    made = draft(**more)
    screen, desk, presenter = begin(replace(IN_FORCE, drafts=(made,)))
    presenter.draft_opened(made.id)
    return screen, desk, presenter


def test_entering_shows_what_there_is():
    screen, _, _ = begin()
    assert screen.steps == [("show_overview", IN_FORCE)]


def test_a_draft_that_is_gone_leads_back_to_the_overview():
    screen, _, presenter = begin()
    presenter.draft_opened("f" * 32)
    assert screen.last == ("show_overview", IN_FORCE)


# Comparing.


def test_a_first_roster_counts_only_after_the_same_digits_were_typed():
    screen, desk, presenter = with_draft(stage=Stage.TO_COMPARE)
    assert screen.last[0] == "show_compare"
    presenter.same_digits()
    presenter.digits_typed(DIGITS[:39])
    presenter.same_digits()
    presenter.digits_typed(DIGITS[:39] + "1")
    presenter.same_digits()
    presenter.digits_typed(DIGITS)
    presenter.digits_typed(DIGITS[1:])
    presenter.same_digits()
    assert desk.asked == []
    presenter.digits_typed(DIGITS)
    presenter.same_digits()
    assert desk.asked == [("confirm_compared", "d" * 32)]


def test_what_was_compared_once_is_not_compared_for_another():
    made = (draft(Stage.TO_COMPARE), replace(draft(Stage.TO_COMPARE), id="e" * 32))
    _, desk, presenter = begin(Overview(drafts=made))
    presenter.draft_opened(made[0].id)
    presenter.digits_typed(DIGITS)
    presenter.draft_opened(made[1].id)
    presenter.same_digits()
    assert desk.asked == []


@pytest.mark.parametrize(
    ("typed", "same", "differing", "is_same"),
    [
        ("", 0, (), False),
        ("12345", 1, (), False),
        ("12345 678", 1, (), False),
        ("12345 679", 1, (2,), False),
        ("02345 67890", 1, (1,), False),
        (" ".join(DIGITS[at : at + 5] for at in range(0, 40, 5)), 8, (), True),
        (DIGITS + "1", 8, (), False),
        ("١٢٣٤٥", 0, (), False),
    ],
)
def test_digits_are_compared_group_by_group(typed, same, differing, is_same):
    found = compare_digits(typed, DIGITS)
    assert (found.same, found.differing, found.is_same) == (same, differing, is_same)


# Changing.


def test_the_next_roster_is_begun_once():
    screen, desk, presenter = begin()
    presenter.next_asked()
    assert desk.asked == [("draft_next",)]
    screen, desk, presenter = begin(replace(IN_FORCE, drafts=(draft(),)))
    presenter.next_asked()
    assert desk.asked == []
    assert screen.last == ("show_draft", draft(), HELD)


def test_a_roster_that_was_overtaken_takes_no_change():
    _, desk, presenter = begin(replace(IN_FORCE, drafts=(draft(Stage.OUTDATED),)))
    presenter.member_opened(LAWYER)
    presenter.drop_confirmed()
    assert desk.asked == [("draft_next", DropMember(fingerprint=ANNA.fingerprint))]


def test_a_change_goes_into_the_draft_that_is_there():
    _, desk, presenter = begin(replace(IN_FORCE, drafts=(draft(Stage.SIGNING, 1),)))
    presenter.member_opened(LAWYER)
    presenter.drop_confirmed()
    assert desk.asked[0][:2] == ("change", "d" * 32)


def test_only_those_are_offered_who_were_compared_and_are_not_named():
    screen, _, presenter = begin()
    presenter.add_asked()
    assert screen.last[0] == "show_member_form"
    assert screen.last[1].people == ()
    presenter = begin(replace(IN_FORCE, held=replace(HELD, members=(MINE,))))[2]
    presenter.add_asked()
    form = presenter.forms._screen.last[1]
    assert form.people == (ANNA, OLEG)


def test_a_person_is_named_with_role_and_date():
    _, desk, presenter = begin(replace(IN_FORCE, held=replace(HELD, members=(MINE,))))
    presenter.add_asked()
    presenter.forms.member_confirmed(ANNA.fingerprint, "clinician", LATER)
    named = SetMember(card=ANNA.text, role="clinician", expires_on=LATER)
    assert desk.asked == [("draft_next", named)]
    presenter.add_asked()
    presenter.forms.member_confirmed(NADIA.fingerprint, "clinician", LATER)
    assert len(desk.asked) == 1


def test_a_member_keeps_the_card_when_something_else_changes():
    screen, desk, presenter = begin()
    presenter.member_opened(LAWYER)
    presenter.change_asked()
    assert screen.last[1].dates[0] == LATER
    presenter.forms.member_confirmed("", "coordinator", "2026-06-01")
    changed = SetMember(card=ANNA.text, role="coordinator", expires_on="2026-06-01")
    assert desk.asked == [("draft_next", changed)]


def test_a_key_is_taken_out_of_use_from_a_number_on():
    screen, desk, presenter = begin()
    presenter.member_opened(LAWYER)
    presenter.revoke_asked()
    form = screen.last[1]
    assert (form.last_sequence, form.today, form.signs) == (7, "2026-03-01", True)
    presenter.forms.revoke_confirmed("2026-02-30", 7, "")
    assert desk.asked == []
    presenter.forms.revoke_confirmed("2026-02-20", 5, " Laptop taken. ")
    ((name, change),) = desk.asked
    assert (name, type(change)) == ("draft_next", SetRevocation)
    gone = change.revocation
    assert (gone.fingerprint, gone.last_sequence) == (ANNA.fingerprint, 5)
    assert (gone.since, gone.reason) == ("2026-02-20T12:00:00Z", "Laptop taken.")


def test_a_slip_is_taken_back_in_the_draft_only():
    _, desk, presenter = begin()
    presenter.member_opened(REVOKED)
    presenter.take_back_confirmed()
    assert desk.asked == []
    _, desk, presenter = with_draft()
    presenter.member_opened(REVOKED)
    presenter.take_back_confirmed()
    back = DropRevocation(fingerprint=OLEG.fingerprint)
    assert desk.asked == [("change", "d" * 32, back)]


def test_founding_names_those_who_sign_as_members_but_no_key_in_pieces():
    screen, desk, presenter = begin(Overview())
    presenter.found_asked()
    form = screen.last[1]
    assert [each.pseudonym for each in form.people] == ["Vera", "Anna", "Oleg"]
    assert (form.chosen, form.threshold) == (frozenset({VERA.fingerprint}), 0)
    presenter.forms.card_chosen(None)
    presenter.forms.card_chosen(Path("Quorum.card"))
    assert screen.last[0] == "add_root_person"
    pieces = screen.last[1]
    chosen = (VERA.fingerprint, pieces.fingerprint)
    presenter.forms.root_confirmed("  ", chosen, 2, LATER)
    presenter.forms.root_confirmed("House", (), 1, LATER)
    assert desk.asked == []
    presenter.forms.root_confirmed(" House  of Examples ", chosen, 2, LATER)
    root = SetRoot(cards=(VERA.text, pieces.text), threshold=2)
    members = (SetMember(card=VERA.text, role="coordinator", expires_on=LATER),)
    assert desk.asked == [("draft_first", "House of Examples", root, LATER, members)]


def test_who_signs_is_asked_as_it_is_and_changed_in_the_next_roster():
    screen, desk, presenter = with_draft()
    presenter.root_asked()
    form = screen.last[1]
    assert (form.threshold, form.dates[0]) == (2, LATER)
    assert form.chosen == {each.fingerprint for each in HELD.signers}
    assert PIECES.fingerprint in {each.fingerprint for each in form.people}
    presenter.forms.root_confirmed("", (VERA.fingerprint,), 1, "2028-01-01")
    root = SetRoot(cards=(VERA.text,), threshold=1)
    date_too = SetExpiry(expires_on="2028-01-01")
    assert desk.asked == [("change", "d" * 32, root, date_too)]


def test_a_form_says_that_signatures_go():
    screen, _, presenter = with_draft(stage=Stage.SIGNING, signed=1)
    presenter.root_asked()
    assert screen.last[1].loses_signatures
    presenter.member_opened(LAWYER)
    presenter.change_asked()
    assert screen.last[1].loses_signatures
    screen, _, presenter = with_draft()
    presenter.root_asked()
    assert not screen.last[1].loses_signatures


def test_discarding_is_for_the_draft_in_sight():
    _, desk, presenter = begin()
    presenter.discard_confirmed()
    assert desk.asked == []
    screen, desk, presenter = with_draft()
    presenter.discard_confirmed()
    assert desk.asked == [("discard", "d" * 32)]
    assert screen.last[0] == "show_overview"


@pytest.mark.parametrize(
    ("day", "months", "found"),
    [
        (date(2026, 3, 1), 12, "2027-03-01"),
        (date(2026, 8, 31), 6, "2027-02-28"),
        (date(2027, 8, 31), 6, "2028-02-29"),
        (date(2026, 12, 31), 3, "2027-03-31"),
    ],
)
def test_dates_are_counted_in_months(day, months, found):
    assert later(day, months) == found


def test_the_date_that_something_has_is_offered_first_and_once():
    assert offered(date(2026, 3, 1))[0] == "2027-03-01"
    dates = offered(date(2026, 3, 1), "2026-06-01")
    assert dates[0] == "2026-06-01"
    assert len(set(dates)) == len(dates) == 5


# Signing and sealing.


def test_signing_is_for_the_draft_in_sight():
    _, desk, presenter = begin()
    presenter.sign_confirmed()
    assert desk.asked == []
    assert presenter.joining(PIECES.fingerprint) is None
    _, desk, presenter = with_draft()
    presenter.sign_confirmed()
    assert desk.asked == [("sign", "d" * 32)]


def test_a_key_in_pieces_signs_the_draft_that_was_in_sight():
    screen, desk, presenter = with_draft()
    joined = presenter.joining(PIECES.fingerprint)
    assert joined.card == PIECES.card
    presenter.entered()
    joined.sign("identity")
    assert desk.asked == [("sign", "d" * 32, "identity")]
    joined.done()
    assert screen.last[0] == "show_draft"
    assert presenter.joining("0" * 40) is None


def test_a_draft_is_passed_to_those_who_can_open_it_and_have_not_signed():
    roster = replace(HELD, signers=(signer(ANNA), signer(OLEG, has_signed=True), PIECES))
    screen, desk, presenter = with_draft(stage=Stage.SIGNING, roster=roster)
    presenter.pass_on_asked()
    _, sending, people = screen.last
    assert sending is Sending.TO_SIGN
    assert [each.pseudonym for each in people] == ["Anna"]
    presenter.sender.confirmed((ANNA.fingerprint,))
    ((name, made, chosen, _progress),) = desk.asked
    assert (name, made, chosen) == ("pass_on", "d" * 32, (ANNA.fingerprint,))
    assert screen.last == ("show_sent", 1, False)


def test_a_roster_goes_to_everybody_but_me_and_those_out_of_use():
    screen, desk, presenter = with_draft(stage=Stage.ENOUGH)
    presenter.publish_asked()
    _, sending, people = screen.last
    assert sending is Sending.PUBLISH
    assert [(each.pseudonym, each.has_it) for each in people] == [("Anna", False)]
    presenter.sender.confirmed(())
    assert desk.asked[0][:3] == ("publish", "d" * 32, ())
    assert screen.last == ("show_sent", 1, True)


def test_nothing_is_put_into_force_with_too_few_signatures():
    screen, _, presenter = with_draft(stage=Stage.SIGNING, signed=1)
    presenter.publish_asked()
    assert screen.last[0] == "show_draft"


def test_the_roster_in_force_is_sent_to_those_who_lack_it():
    sent = frozenset({ANNA.fingerprint})
    screen, desk, presenter = begin(replace(IN_FORCE, sent_to=sent))
    presenter.send_asked()
    assert [each.has_it for each in screen.last[2]] == [True]
    presenter.sender.confirmed((ANNA.fingerprint,))
    assert desk.asked[0][:2] == ("send", (ANNA.fingerprint,))


def test_stopping_shows_what_there_is_then_and_says_so():
    screen, _, presenter = begin(error=Cancelled())
    presenter.send_asked()
    presenter.sender.cancel()
    presenter.sender.confirmed((ANNA.fingerprint,))
    assert screen.names()[-2:] == ["show_overview", "show_problem"]


# People.


def test_a_member_is_added_to_my_people_as_what_was_chosen():
    screen, desk, presenter = begin()
    presenter.member_opened(LAWYER)
    presenter.add_to_people("icc")
    added = ("add_to_people", ANNA.fingerprint, RecipientClass.ICC)
    assert desk.asked == [added]
    assert screen.last == ("show_member", LAWYER, None, True)


def test_a_key_out_of_use_is_not_added():
    _, desk, presenter = begin()
    presenter.member_opened(REVOKED)
    presenter.add_to_people("icc")
    presenter.entered()
    presenter.add_to_people("icc")
    assert desk.asked == []


def test_who_cannot_sign_prepares_nothing():
    held = replace(HELD, signers=(signer(ANNA),))
    screen, _, presenter = begin(replace(IN_FORCE, held=held))
    presenter.member_opened(LAWYER)
    assert screen.last == ("show_member", LAWYER, None, False)


def test_going_back_from_a_member_leads_where_it_was_opened():
    screen, _, presenter = with_draft()
    presenter.member_opened(LAWYER)
    presenter.member_left()
    assert screen.last[0] == "show_draft"
    screen, _, presenter = begin()
    presenter.member_opened(LAWYER)
    presenter.member_left()
    assert screen.last[0] == "show_overview"


def test_what_went_wrong_is_shown_where_it_happened():
    made = draft()
    screen, _, presenter = begin(
        replace(IN_FORCE, drafts=(made,)), error=OSError(28, "full")
    )
    presenter.draft_opened(made.id)
    presenter.sign_confirmed()
    assert screen.last[0] == "show_problem"
