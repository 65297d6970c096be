"""Whatever is done in whatever order, the vault is what a plain table of facts says it is.

Hypothesis chooses the acts; each is done to a real vault and to `Model`, and afterwards
both must tell the same. Closing, opening again and being copied while open, as a power cut
leaves it, are acts like any other.
"""

import shutil
import tempfile
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    invariant,
    multiple,
    precondition,
    rule,
    run_state_machine_as_test,
)

from desktop.domain.consent import RecipientClass
from desktop.domain.custody import CustodyAct
from desktop.domain.rows import ContactFacts
from desktop.domain.testimony import State, TestimonyId
from desktop.vault.errors import ContentGone, VaultError
from desktop.vault.testimonies import Testimonies
from tests.vault.samples import (
    LATER,
    NOON,
    a_testimony,
    facts_of,
    new_vault,
    next_revision,
    outbox_entry,
    reopen,
)

STEPS = 50
LOOKED = 5
FEW, MANY = 8, 200
WORDS = st.sampled_from(["ночь", "река", "ключ", "стена", "night", "river"])
PARAGRAPHS = st.lists(WORDS, min_size=1, max_size=4).map(tuple)


@dataclass
class Told:
    """What is known of one testimony. `content` is None once its key is destroyed."""

    content: object
    state: State = State.OPEN
    evidence: dict = field(default_factory=dict)
    events: int = 0
    kept_words: bool = True


class Undone(Exception):
    """Ends a transaction that is not to last."""


class Acts(RuleBasedStateMachine):
    """What can be done, to a vault and to its model."""

    testimonies = Bundle("testimonies")
    contacts = Bundle("contacts")
    sealed_files = Bundle("sealed_files")

    def __init__(self):
        super().__init__()
        self.place = Path(tempfile.mkdtemp(dir=MEMORY, prefix="deponent-model-"))
        self.vault = new_vault(self.place / "vault")
        self.count = self.acts = 0
        self.known = {}
        self.people = {}
        self.sent = {}
        self.set = {}

    def teardown(self):
        try:
            self.compare()
        finally:
            self.vault.close()
            shutil.rmtree(self.place)

    def number(self):
        self.count += 1
        return self.count

    @rule(target=testimonies, paragraphs=PARAGRAPHS)
    def begin(self, paragraphs):
        new = a_testimony(self.number(), *paragraphs)
        self.vault.testimonies.add(new, State.OPEN)
        self.known[new.id] = Told(new)
        return new.id

    @rule(which=testimonies, paragraphs=PARAGRAPHS)
    def save(self, which, paragraphs):
        told = self.known[which]
        base = told.content or a_testimony(1)
        later = next_revision(base, *paragraphs)
        if self.refused(
            told.state is State.OPEN,
            lambda: self.vault.testimonies.save(replace(later, id=which), LATER),
        ):
            return
        told.content = later

    @rule(which=testimonies, step=st.sampled_from([-1, 0, 2]))
    def save_another_revision(self, which, step):
        told = self.known[which]
        if told.content is None:
            return
        stale = replace(told.content, revision=told.content.revision + step)
        self.refused(False, lambda: self.vault.testimonies.save(stale, LATER))

    @rule(which=testimonies, paragraphs=PARAGRAPHS)
    def save_and_undo(self, which, paragraphs):
        told = self.known[which]
        if told.state is not State.OPEN:
            return
        later = next_revision(told.content, *paragraphs)
        with suppress(Undone), self.vault.transaction():
            self.vault.testimonies.save(later, LATER)
            self.vault.custody.append(LATER, CustodyAct.PRINTED, which)
            raise Undone

    @rule(which=testimonies)
    def begin_the_same_again(self, which):
        again = replace(a_testimony(1), id=which)
        self.refused(False, lambda: self.vault.testimonies.add(again, State.OPEN))

    @rule(which=testimonies, content=st.binary(max_size=300))
    def attach(self, which, content):
        told = self.known[which]
        facts = facts_of(content, self.number())
        kept = []

        def keep():
            intake = self.vault.attachments.begin(which)
            kept.append(intake)
            intake.write(content)
            intake.finish()
            self.vault.attachments.keep(which, intake, facts)

        if self.refused(told.state is State.OPEN, keep):
            for intake in kept:
                intake.discard()
            return
        told.evidence[facts.id] = content

    @rule(which=testimonies, last=st.booleans())
    def remove_evidence(self, which, last):
        told = self.known[which]
        if not told.evidence:
            return
        one = list(told.evidence)[-1 if last else 0]
        if not self.refused(
            told.state is State.OPEN, lambda: self.vault.attachments.remove(one)
        ):
            del told.evidence[one]

    @rule(which=testimonies, to=st.sampled_from([State.READY, State.OPEN]))
    def move(self, which, to):
        told = self.known[which]
        if not self.refused(
            told.state in (State.OPEN, State.READY),
            lambda: self.vault.testimonies.set_state(which, to, LATER),
        ):
            told.state = to

    @rule(which=testimonies, to=st.sampled_from([State.SEALED, State.KEPT]))
    def seal(self, which, to):
        told = self.known[which]

        def seal():
            with self.vault.transaction():
                self.vault.testimonies.mark_sealed(which, to, LATER, ("Heron",))
                self.vault.custody.append(LATER, CustodyAct.SEALED, which)

        if not self.refused(told.state is State.READY, seal):
            told.state, told.events = to, told.events + 1

    @rule(which=testimonies)
    def forget(self, which):
        told = self.known[which]
        if told.state is not State.SEALED or told.content is None:
            return
        self.vault.testimonies.destroy_content(which)
        told.content, told.evidence = None, {}
        self.vault.custody.append(LATER, CustodyAct.KEY_DESTROYED, which)
        told.events += 1

    @rule(which=testimonies)
    def print_it(self, which):
        self.vault.custody.append(LATER, CustodyAct.PRINTED, which)
        self.known[which].events += 1

    @rule(target=contacts)
    def meet(self):
        person = ContactFacts(
            fingerprint=f"{self.number():040x}",
            card="card",
            recipient_class=RecipientClass.LEGAL_TEAM,
            added_at=NOON,
        )
        self.vault.contacts.add(person)
        self.people[person.fingerprint] = person
        return person.fingerprint

    @rule(who=contacts)
    def compare_cards(self, who):
        self.vault.contacts.mark_verified(who, LATER, "in_person")
        self.people[who] = replace(
            self.people[who], verified_at=LATER, verified_how="in_person"
        )

    @rule(who=consumes(contacts))
    def part(self, who):
        self.vault.contacts.remove(who)
        del self.people[who]

    @rule(target=sealed_files, which=testimonies)
    def send(self, which):
        told = self.known[which]
        if told.state not in (State.SEALED, State.KEPT):
            return multiple()
        number = self.number()
        entry = replace(outbox_entry(self.vault, 1, number), testimony=which)
        self.vault.outbox.expect(entry.file_name)
        self.vault.outbox.add(entry)
        self.sent[entry.bundle_id] = entry
        return entry.bundle_id

    @rule(which=sealed_files)
    def hand_over(self, which):
        self.vault.outbox.mark_handed_over(which, LATER)
        self.sent[which] = replace(self.sent[which], handed_over_at=LATER)

    @rule(name=WORDS, value=WORDS | st.just(""))
    def put_a_setting(self, name, value):
        self.vault.settings.put(name, value)
        self.set[name] = value

    @rule()
    def close_and_open(self):
        self.vault.close()
        self.open_again()

    def open_again(self):
        """What was sealed and not forgotten yet is forgotten at the next opening."""
        self.vault = reopen(self.place / "vault")
        for told in self.known.values():
            if told.state is State.SEALED:
                told.content, told.evidence = None, {}

    @rule()
    def lose_power(self):
        """Go on with a copy of what is on disk now."""
        copy = self.place / "copy"
        shutil.copytree(self.place / "vault", copy)
        self.vault.close()
        shutil.rmtree(self.place / "vault")
        copy.rename(self.place / "vault")
        self.open_again()

    @precondition(lambda self: self.known)
    @rule(word=WORDS)
    def search(self, word):
        here = [
            each
            for each, told in self.known.items()
            if told.content is not None and word in " ".join(told.content.paragraphs)
        ]
        assert self.vault.testimonies.count(word) == len(here)
        assert {row.id for row in self.vault.testimonies.rows(0, 999, word)} == set(here)

    @rule()
    def check(self):
        assert self.vault.check() == ()

    @invariant()
    def they_tell_the_same(self):
        """Looked at after every fifth act, and at the end."""
        self.acts += 1
        if self.acts % LOOKED == 0:
            self.compare()

    def compare(self):
        self.every_testimony_is_as_it_was_told()
        self.every_file_is_as_it_was_given()
        self.everybody_else_is_as_told()

    def every_testimony_is_as_it_was_told(self):
        vault = self.vault
        assert vault.testimonies.count() == len(self.known)
        for each, told in self.known.items():
            row = vault.testimonies.row(TestimonyId(each))
            assert (row.state, len(vault.custody.of(each))) == (told.state, told.events)
            if told.content is None:
                with pytest.raises(ContentGone):
                    vault.testimonies.get(each)
                continue
            assert vault.testimonies.get(each) == told.content
            assert [facts.id for facts in vault.attachments.of(each)] == [*told.evidence]

    def every_file_is_as_it_was_given(self):
        for told in self.known.values():
            for each, content in [*told.evidence.items()][-1:]:
                with self.vault.attachments.open(each) as reader:
                    assert reader.read() == content

    def everybody_else_is_as_told(self):
        assert {each.fingerprint: each for each in self.vault.contacts.all()} == self.people
        found = {each.bundle_id: each.handed_over_at for each in self.vault.outbox.all()}
        assert found == {each: self.sent[each].handed_over_at for each in self.sent}
        assert {name: self.vault.settings.get(name) for name in self.set} == self.set

    def refused(self, allowed, act):
        """Do it if it is allowed; else see that it is refused, and say so."""
        if allowed:
            act()
            return False
        with pytest.raises(VaultError):
            act()
        return True


MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None


def run(examples, phases=tuple(Phase)):
    run_state_machine_as_test(
        Acts,
        settings=settings(
            max_examples=examples,
            stateful_step_count=STEPS,
            deadline=None,
            database=None,
            phases=phases,
            suppress_health_check=[*HealthCheck],
        ),
    )


def test_some_hundred_acts_leave_vault_and_model_alike():
    run(FEW)


@pytest.mark.nightly
@pytest.mark.timeout(7200)
def test_ten_thousand_acts_leave_vault_and_model_alike():
    run(MANY)


def test_a_vault_that_forgets_a_save_is_found_out(monkeypatch):
    monkeypatch.setattr(Testimonies, "save", lambda self, testimony, changed_at: None)
    with pytest.raises((AssertionError, pytest.fail.Exception)):
        run(FEW, (Phase.generate,))
