"""What a withdrawal does where the testimony is: consent narrows, words are closed.

Closed words are neither shown nor printed nor passed on, from the moment the withdrawal is
here. They are destroyed only when a person says that the deponent was asked: a withdrawal
that somebody was forced to send must not be able to destroy evidence. What is destroyed
leaves its commitment behind, so the rest still verifies. See docs/format.md, section 9.3.
"""

from dataclasses import dataclass, replace

from desktop.domain import canonical
from desktop.domain.bundles import BundleType
from desktop.domain.consent import Consent
from desktop.domain.consent_rules import as_it_stands as narrowed_testimony
from desktop.domain.letters import Supplement, Withdrawal
from desktop.domain.permissions import FullConsent, Permission
from desktop.domain.records_codec import read_record, record_value
from desktop.domain.rows import LetterState, WithdrawnFacts
from desktop.domain.rules import narrowed, withdrawn_paragraphs
from desktop.domain.taken_back import TakenBack, narrower, taken_back
from desktop.domain.testimony import State, Testimony, TestimonyId
from desktop.services.beside import Passed, is_about, passed_in
from desktop.services.ports import Vault

_READABLE = frozenset({State.RECEIVED, State.KEPT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What withdrawals left of a testimony.

    Attributes:
        given: The consent in the testimony; None where that cannot be read here.
        consent: What is left of it; None likewise.
        more: What is left of consent for each purpose; None likewise.
        narrowed: Something of the consent was taken back.
        cells: What is left of each single purpose that was taken back or narrowed.
        taken: What each withdrawal took back of the consent, in the order they were said.
        closed: Number of each paragraph that was taken back, rising, and when the deponent
            said so: ISO 8601 time. Numbers that name no paragraph are left out.
        waiting: Numbers of closed paragraphs whose words are still in this vault.
    """

    given: Consent | None = None
    consent: Consent | None = None
    more: FullConsent | None = None
    narrowed: bool = False
    cells: tuple[Permission, ...] = ()
    taken: tuple[TakenBack, ...] = ()
    closed: tuple[tuple[int, str], ...] = ()
    waiting: tuple[int, ...] = ()


def standing_of(vault: Vault, testimony: TestimonyId) -> Standing:
    """Return what is left of a testimony after all withdrawals that are known here."""
    said = withdrawals_of(vault, testimony)
    if vault.testimonies.row(testimony).state not in _READABLE:
        return Standing(narrowed=bool(said))
    content = vault.testimonies.get(testimony)
    left = narrowed_testimony(content, said)
    closed = {
        number: each.stated_at for each in reversed(said) for number in each.paragraphs
    }
    last = len(content.paragraphs)
    return Standing(
        given=content.consent,
        consent=left.consent,
        more=left.consent_more,
        narrowed=left != content,
        cells=narrower(content, left),
        taken=taken_back(content, said),
        closed=tuple(each for each in sorted(closed.items()) if each[0] <= last),
        waiting=waiting_to_be_destroyed(vault, testimony),
    )


def as_it_stands(vault: Vault, withdrawal: Withdrawal) -> Withdrawal:
    """Return a withdrawal whose answers are those that hold after it.

    Where the testimony cannot be read here, an answer that is not taken back is yes: it
    narrows nothing where the testimony is.
    """
    consent = standing_of(vault, withdrawal.testimony).consent
    if consent is None:
        return withdrawal
    left = narrowed(consent, (withdrawal,))
    return replace(withdrawal, items=left.items, sharing=left.sharing)


def standing_testimony(vault: Vault, testimony: Testimony) -> Testimony:
    """Return it with the consent that all withdrawals that are known here left."""
    return narrowed_testimony(testimony, withdrawals_of(vault, testimony.id))


def withdrawals_of(vault: Vault, testimony: TestimonyId) -> tuple[Withdrawal, ...]:
    """Return all withdrawals that count, without what the deponent said.

    They are about the very bundle by which the testimony went or came, and from somebody
    between whom it passed. One that came before the testimony is asked that only now.
    """
    noted = vault.withdrawals.of(testimony)
    passed = passed_in(vault, testimony) if noted else None
    return tuple(
        _withdrawal(each) for each in noted if passed and _counts(vault, each, passed)
    )


def _counts(vault: Vault, said: WithdrawnFacts, passed: Passed) -> bool:
    """Say whether a withdrawal is about that bundle, and from one of its people."""
    row = vault.letters.row(said.bundle_id)
    if row.state is not LetterState.RECEIVED:
        return True  # sealed here
    return is_about(vault, row, passed)


def _withdrawal(facts: WithdrawnFacts) -> Withdrawal:
    record = read_record(BundleType.WITHDRAWAL, canonical.loads(facts.answers))
    assert isinstance(record, Withdrawal)
    return record


def note_withdrawal(vault: Vault, withdrawal: Withdrawal, letter: str, at: str) -> None:
    """Note a withdrawal for ever; joins a running transaction.

    The testimony need not be here yet; what is noted holds when it comes.
    """
    vault.withdrawals.add(
        WithdrawnFacts(
            testimony=withdrawal.testimony,
            bundle_id=letter,
            at=at,
            scope=withdrawal.scope,
            answers=canonical.dumps(record_value(replace(withdrawal, words=""))),
            paragraphs=withdrawal.paragraphs,
        )
    )


def closed_paragraphs(vault: Vault, testimony: TestimonyId) -> tuple[int, ...]:
    """Return the numbers of paragraphs that were taken back, from 1, rising."""
    return withdrawn_paragraphs(withdrawals_of(vault, testimony))


def readable(vault: Vault, testimony: TestimonyId) -> Testimony:
    """Return a testimony as it may be read: closed paragraphs are empty, not left out.

    What quotes them or points into them is left out, for it would tell.

    Raises:
        ContentGone: It was sealed and can no longer be opened here.
    """
    content = vault.testimonies.get(testimony)
    return content.without(closed_paragraphs(vault, testimony))


def readable_supplement(vault: Vault, supplement: Supplement) -> Supplement:
    """Return a supplement without its corrections of closed paragraphs."""
    closed = frozenset(closed_paragraphs(vault, supplement.testimony))
    kept = (each for each in supplement.corrections if each.paragraph not in closed)
    return replace(supplement, corrections=tuple(kept))


def waiting_to_be_destroyed(vault: Vault, testimony: TestimonyId) -> tuple[int, ...]:
    """Return the numbers of closed paragraphs whose words are still in this vault.

    A number beyond the last paragraph names nothing and is passed over.
    """
    if vault.testimonies.row(testimony).state not in _READABLE:
        return ()
    last = len(vault.testimonies.get(testimony).paragraphs)
    gone = vault.withdrawals.destroyed(testimony)
    closed = closed_paragraphs(vault, testimony)
    return tuple(each for each in closed if each <= last and each not in gone)
