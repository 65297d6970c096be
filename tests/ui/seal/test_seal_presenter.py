"""The seal presenter: what it asks for, what it refuses, and what it dares to say."""

import errno
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from desktop.domain.consent import Answer, RecipientClass
from desktop.domain.errors import DeponentError
from desktop.domain.permissions import Purpose
from desktop.domain.rows import OutboxEntry, ShelfRow
from desktop.domain.testimony import State, TestimonyId
from desktop.services.addressees import Choice
from desktop.services.errors import HandOverFailed
from desktop.services.progress import Cancelled
from desktop.services.sealing import SealOptions
from ui.jobs import Crashed, Job, run_now
from ui.seal.presenter import SealPresenter


class Gone(DeponentError):
    code = "vault.content_gone"


ID = TestimonyId("ab" * 16)
STICK = Path("/stick")


def row(state=State.READY):
    return ShelfRow(
        id=ID,
        code="K7M4-P9R3",
        state=state,
        language="be",
        started_at="2026-03-01T10:00:00+03:00",
        changed_at="2026-03-01T12:00:00+03:00",
        revision=4,
        paragraphs=30,
        attachments=3,
        gaps=(),
    )


def choice(name, reason="", answer=Answer.YES):
    return Choice(
        fingerprint=name * 8,
        pseudonym=name,
        role="coordinator",
        recipient_class=RecipientClass.LEGAL_TEAM,
        answer=answer,
        reason=reason,
    )


def entry():
    return OutboxEntry(
        bundle_id="cd" * 16,
        testimony=ID,
        code="K7M4-P9R3",
        file_name="0f.age",
        size_bytes=1 << 20,
        sha256="ef" * 32,
        manifest_sha512="aa" * 64,
        sequence=1,
        sealed_at="2026-03-01T12:30:00+03:00",
        recipients=("Alena",),
        recipient_fingerprints=("Alena" * 8,),
        compatible=False,
    )


@dataclass
class FakeScreen:
    offers: list = field(default_factory=list)
    readies: list = field(default_factory=list)
    steps: list = field(default_factory=list)
    outcomes: list = field(default_factory=list)
    problems: list = field(default_factory=list)
    working: int = 0
    finals: int = 0

    def show_offer(self, offer):
        self.offers.append(offer)

    def show_ready(self, ready):
        self.readies.append(ready)

    def show_working(self):
        self.working += 1

    def show_step(self, step, done, total):
        self.steps.append((step, done, total))

    def show_final(self):
        self.finals += 1

    def show_outcome(self, outcome):
        self.outcomes.append(outcome)

    def show_problem(self, error):
        self.problems.append(error)


@dataclass
class FakeRecording:
    sealing: "FakeSealing"

    def row(self, _testimony):
        return row(State.SEALED if self.sealing.entries else State.READY)

    def load(self, _testimony):
        if self.sealing.forgotten:
            raise Gone


@dataclass
class FakeSealing:
    """Seals in three steps, and fails where a test tells it to."""

    missing: tuple = ()
    may_keep: bool = True
    fail_at: dict = field(default_factory=dict)
    asked: list = field(default_factory=list)
    copies: list = field(default_factory=list)
    entries: list = field(default_factory=list)
    cancel_at: str = ""
    job: Job | None = None
    forgotten: bool = False
    noted: bool = False
    unnamed: str = ""
    purposes: tuple = ()
    named_purposes: tuple = ()
    others: tuple = ()

    def has_particulars(self, _testimony):
        return self.noted

    def custodian_choices(self, _testimony):
        return (choice("Lantern"), choice("Alena"), choice("Maryia", "unverified"))

    def gaps(self, _testimony):
        return self.missing

    def forbidden_evidence(self, _testimony):
        return {}

    def choices(self, _testimony):
        return (
            replace(
                choice("Alena"),
                unnamed=self.unnamed,
                purposes=self.purposes,
                named_purposes=self.named_purposes,
            ),
            replace(choice("Stork"), purposes=self.others),
            choice("Maryia", "unverified"),
            choice("Radio", "consent.share.media", Answer.NO),
        )

    def may_keep_copy(self, _testimony):
        return self.may_keep

    def outbox(self):
        return tuple(self.entries)

    def _step(self, progress, step):
        if step == self.cancel_at:
            progress_job(progress).cancel()
        if step in self.fail_at:
            raise self.fail_at[step]
        progress.advance(step, 1, 1)

    def seal(self, _testimony, options: SealOptions, progress):
        self.asked.append(options)
        self._step(progress, "seal.write")
        self._step(progress, "seal.verify")
        self.entries.append(entry())
        if not options.keep_copy:
            self._step(progress, "seal.forget")
            self.forgotten = True
        return entry()

    def hand_over(self, _bundle_id, folder, progress):
        self._step(progress, "hand_over.write")
        self._step(progress, "hand_over.verify")
        self.copies.append(folder)
        return folder / "0011223344556677.age"


def progress_job(progress):
    return getattr(progress, "_inner", progress)


def ready_presenter(sealing, screen=None):
    screen = screen or FakeScreen()
    presenter = SealPresenter(screen, sealing, FakeRecording(sealing), run_now)
    presenter.open(ID)
    presenter.choose("Alena" * 8, chosen=True)
    presenter.set_folder(STICK)
    return presenter, screen


def test_sealing_and_handing_over_are_one_act_and_end_verified():
    sealing = FakeSealing()
    presenter, screen = ready_presenter(sealing)
    presenter.confirm()
    (outcome,) = screen.outcomes
    assert outcome.written == STICK / "0011223344556677.age"
    assert outcome.forgotten
    assert outcome.problem is None
    assert sealing.asked == [SealOptions(recipients=("Alena" * 8,))]


def test_post_quantum_and_no_copy_are_what_happens_unless_asked_otherwise():
    sealing = FakeSealing()
    presenter, _screen = ready_presenter(sealing)
    presenter.confirm()
    assert sealing.asked[0].compatible is False
    assert sealing.asked[0].keep_copy is False


@pytest.mark.parametrize("name", ["Maryia", "Radio"])
def test_neither_an_unverified_nor_a_forbidden_contact_can_be_chosen(name):
    sealing = FakeSealing()
    presenter, screen = ready_presenter(sealing)
    presenter.choose("Alena" * 8, chosen=False)
    presenter.choose(name * 8, chosen=True)
    presenter.confirm()
    assert sealing.asked == []
    assert screen.readies[-1].missing == ("recipients",)


def test_an_incomplete_testimony_is_not_sealed():
    sealing = FakeSealing(missing=("narrative", "closing"))
    presenter, screen = ready_presenter(sealing)
    presenter.confirm()
    assert sealing.asked == []
    assert screen.offers[0].gaps == ("narrative", "closing")
    assert screen.readies == []


def test_a_copy_that_consent_forbids_is_not_asked_for():
    sealing = FakeSealing(may_keep=False)
    presenter, _screen = ready_presenter(sealing)
    presenter.set_keep_copy(True)
    presenter.confirm()
    assert sealing.asked[0].keep_copy is False


def test_a_kept_copy_is_said_to_be_kept_and_not_forgotten():
    sealing = FakeSealing()
    presenter, screen = ready_presenter(sealing)
    presenter.set_keep_copy(True)
    presenter.confirm()
    assert screen.outcomes[0].kept
    assert not screen.outcomes[0].forgotten


def test_nothing_starts_without_a_place_to_write_to():
    sealing = FakeSealing()
    screen = FakeScreen()
    presenter = SealPresenter(screen, sealing, FakeRecording(sealing), run_now)
    presenter.open(ID)
    presenter.choose("Alena" * 8, chosen=True)
    presenter.confirm()
    assert screen.readies[-1].missing == ("folder",)
    assert sealing.asked == []


def test_a_full_disk_while_sealing_is_shown_and_a_second_try_works():
    full = OSError(errno.ENOSPC, "full")
    sealing = FakeSealing(fail_at={"seal.write": full})
    presenter, screen = ready_presenter(sealing)
    presenter.confirm()
    assert screen.problems == [full]
    assert screen.outcomes == []
    sealing.fail_at.clear()
    presenter.confirm()
    assert screen.outcomes[0].written


def test_a_stick_that_fails_after_sealing_leaves_a_sealed_file_that_can_be_written_again():
    sealing = FakeSealing(fail_at={"hand_over.verify": HandOverFailed()})
    presenter, screen = ready_presenter(sealing)
    presenter.confirm()
    assert isinstance(screen.outcomes[0].problem, HandOverFailed)
    assert screen.outcomes[0].written is None
    assert screen.problems == []
    sealing.fail_at.clear()
    presenter.write_again(Path("/other"))
    assert screen.outcomes[1].written == Path("/other/0011223344556677.age")
    assert screen.outcomes[1].problem is None
    assert screen.outcomes[1].forgotten
    assert len(sealing.asked) == 1


def test_cancelling_before_it_is_sealed_leaves_everything_as_it_was():
    sealing = FakeSealing(cancel_at="seal.verify")
    presenter, screen = ready_presenter(sealing)
    presenter.confirm()
    assert [type(error) for error in screen.problems] == [Cancelled]
    assert sealing.entries == []


def test_cancelling_while_the_key_is_destroyed_never_leaves_it_undestroyed():
    sealing = FakeSealing(cancel_at="seal.forget")
    presenter, screen = ready_presenter(sealing)
    presenter.confirm()
    assert sealing.forgotten
    assert isinstance(screen.outcomes[0].problem, Cancelled)
    assert screen.outcomes[0].written is None


def test_a_fault_after_the_file_was_noted_is_never_told_as_nothing_sealed():
    sealing = FakeSealing(fail_at={"seal.forget": OSError(errno.EIO, "bad")})
    presenter, screen = ready_presenter(sealing)
    presenter.confirm()
    assert screen.problems == []
    assert screen.outcomes[0].entry == entry()
    assert not screen.outcomes[0].forgotten


def run_and_survive(work, done, failed, progress=None):
    """Run at once, and turn a fault of the program into a code, as the window does."""
    try:
        return run_now(work, done, failed, progress)
    except RuntimeError:
        failed(Crashed())
        return Job()


def test_a_fault_of_the_program_after_sealing_still_tells_that_it_is_sealed_and_forgotten():
    sealing = FakeSealing(fail_at={"hand_over.write": RuntimeError()})
    screen = FakeScreen()
    presenter = SealPresenter(screen, sealing, FakeRecording(sealing), run_and_survive)
    presenter.open(ID)
    presenter.choose("Alena" * 8, chosen=True)
    presenter.set_folder(STICK)
    presenter.confirm()
    assert screen.outcomes[0].forgotten
    assert isinstance(screen.outcomes[0].problem, Crashed)


def test_the_last_step_shown_says_that_it_cannot_be_cancelled_any_more():
    sealing = FakeSealing()
    presenter, screen = ready_presenter(sealing)
    presenter.confirm()
    assert screen.finals == 1
    assert screen.steps[-1][0] == "hand_over.verify"


LANTERN = "Lantern" * 8


def with_particulars():
    sealing = FakeSealing(noted=True)
    return sealing, *ready_presenter(sealing)


def test_with_particulars_nothing_is_sealed_before_it_is_said_who_may_open_them():
    sealing, presenter, screen = with_particulars()
    presenter.confirm()
    assert sealing.asked == []
    assert screen.readies[-1].missing == ("particulars",)
    presenter.choose_custodian(LANTERN, chosen=True)
    presenter.confirm()
    assert sealing.asked[0].custodians == (LANTERN,)
    assert not sealing.asked[0].drop_particulars


def test_or_that_they_are_destroyed_which_is_said_before_it_is_done():
    sealing, presenter, screen = with_particulars()
    presenter.set_drop_particulars(True)
    assert screen.readies[-1].drops
    presenter.confirm()
    assert sealing.asked[0].drop_particulars
    assert sealing.asked[0].custodians == ()


def test_both_at_once_are_no_choice():
    sealing, presenter, _screen = with_particulars()
    presenter.choose_custodian(LANTERN, chosen=True)
    presenter.set_drop_particulars(True)
    presenter.confirm()
    assert sealing.asked == []


def test_an_unverified_contact_is_no_custodian():
    sealing, presenter, _screen = with_particulars()
    presenter.choose_custodian("Maryia" * 8, chosen=True)
    presenter.confirm()
    assert sealing.asked == []


def test_who_would_have_account_and_name_is_told():
    _sealing, presenter, screen = with_particulars()
    presenter.choose_custodian(LANTERN, chosen=True)
    assert screen.readies[-1].both == ()
    presenter.choose_custodian("Alena" * 8, chosen=True)
    assert screen.readies[-1].both == ("Alena",)


def test_choices_for_one_testimony_are_forgotten_for_the_next():
    sealing, presenter, _screen = with_particulars()
    presenter.choose_custodian(LANTERN, chosen=True)
    presenter.open(ID)
    presenter.choose("Alena" * 8, chosen=True)
    presenter.set_folder(STICK)
    presenter.confirm()
    assert sealing.asked == []


def test_who_may_know_the_code_alone_is_not_given_account_and_name():
    sealing = FakeSealing(noted=True, unnamed="consent.identity.legal_team")
    presenter, screen = ready_presenter(sealing)
    presenter.choose_custodian("Alena" * 8, chosen=True)
    assert screen.readies[-1].missing == ("identity",)
    assert screen.readies[-1].forbidden == ("Alena",)
    presenter.confirm()
    assert sealing.asked == []
    presenter.choose_custodian("Alena" * 8, chosen=False)
    presenter.choose_custodian(LANTERN, chosen=True)
    assert screen.readies[-1].missing == ()


def test_the_outcome_names_who_can_open_the_particulars_or_that_nobody_can():
    _sealing, presenter, screen = with_particulars()
    presenter.choose_custodian(LANTERN, chosen=True)
    presenter.confirm()
    outcome = screen.outcomes[-1]
    assert (outcome.custodians, outcome.dropped) == (("Lantern",), False)
    _sealing, presenter, screen = with_particulars()
    presenter.set_drop_particulars(True)
    presenter.confirm()
    outcome = screen.outcomes[-1]
    assert (outcome.custodians, outcome.dropped) == ((), True)


HELP, COURT, PRESS = Purpose.LEGAL_ADVICE, Purpose.PROCEEDINGS, Purpose.PUBLICATION


def test_the_only_purpose_is_chosen_without_being_asked_for():
    sealing = FakeSealing(purposes=(HELP,))
    presenter, screen = ready_presenter(sealing)
    shown = screen.readies[-1].what_for
    assert (shown.offered, shown.chosen) == (((HELP, ("Alena",)),), (HELP,))
    presenter.confirm()
    assert [each.purposes for each in sealing.asked] == [(HELP,)]
    assert screen.outcomes[0].purposes == (HELP,)


def test_of_several_purposes_one_has_to_be_chosen():
    sealing = FakeSealing(purposes=(HELP, COURT))
    presenter, screen = ready_presenter(sealing)
    assert "purposes" in screen.readies[-1].missing
    presenter.confirm()
    assert sealing.asked == []
    presenter.choose_purpose(COURT, chosen=True)
    assert screen.readies[-1].missing == ()
    presenter.confirm()
    assert sealing.asked[0].purposes == (COURT,)


def test_each_recipient_needs_a_purpose_of_its_own():
    sealing = FakeSealing(purposes=(HELP, COURT), others=(PRESS,))
    presenter, screen = ready_presenter(sealing)
    presenter.choose("Stork" * 8, chosen=True)
    assert screen.readies[-1].what_for.chosen == (PRESS,)
    assert screen.readies[-1].what_for.lacking == ("Alena",)
    presenter.choose_purpose(HELP, chosen=True)
    assert screen.readies[-1].missing == ()
    presenter.choose_purpose(PRESS, chosen=False)
    assert screen.readies[-1].what_for.lacking == ("Stork",)


def test_what_nobody_chosen_may_have_it_for_is_not_offered_and_falls():
    sealing = FakeSealing(purposes=(HELP, COURT), others=(PRESS,))
    presenter, screen = ready_presenter(sealing)
    presenter.choose("Stork" * 8, chosen=True)
    presenter.choose_purpose(HELP, chosen=True)
    presenter.choose("Stork" * 8, chosen=False)
    assert screen.readies[-1].what_for.chosen == (HELP,)
    assert PRESS not in dict(screen.readies[-1].what_for.offered)


def test_who_opens_the_particulars_gets_it_only_for_what_allows_the_name():
    sealing = FakeSealing(noted=True, purposes=(HELP, COURT), named_purposes=(COURT,))
    presenter, screen = ready_presenter(sealing)
    presenter.choose_purpose(HELP, chosen=True)
    presenter.choose_custodian("Alena" * 8, chosen=True)
    shown = screen.readies[-1].what_for
    assert (dict(shown.offered).keys(), shown.chosen) == ({COURT}, (COURT,))


def test_purposes_of_one_testimony_are_forgotten_for_the_next():
    presenter, screen = ready_presenter(FakeSealing(purposes=(HELP, COURT)))
    presenter.choose_purpose(HELP, chosen=True)
    presenter.open(ID)
    presenter.choose("Alena" * 8, chosen=True)
    assert screen.readies[-1].what_for.chosen == ()
