"""What a withdrawal does where the testimony is: consent narrows, words are destroyed.

The account stays as it was signed, with holes: the commitments of what is gone stay, so
the rest still verifies. See docs/format.md, section 9.3.
"""

from dataclasses import replace

from desktop.domain import canonical
from desktop.domain.bundles import BundleType
from desktop.domain.canonical import Value
from desktop.domain.consent import Consent
from desktop.domain.letters import Withdrawal
from desktop.domain.records_codec import read_record, record_value
from desktop.domain.rows import WithdrawnFacts
from desktop.domain.rules import narrowed, withdrawn_paragraphs
from desktop.domain.testimony import State, TestimonyId
from desktop.services.ports import Vault

_PARAGRAPH = "testimony/paragraphs/"
_CORRECTION = "testimony/read_back/corrections/"
_READABLE = frozenset({State.RECEIVED, State.KEPT})


def standing_consent(vault: Vault, testimony: TestimonyId, consent: Consent) -> Consent:
    """Return what is left of `consent` after all withdrawals that are known here."""
    return narrowed(consent, withdrawals_of(vault, testimony))


def withdrawals_of(vault: Vault, testimony: TestimonyId) -> tuple[Withdrawal, ...]:
    """Return all withdrawals about a testimony, without what the deponent said."""
    return tuple(_withdrawal(each) for each in vault.withdrawals.of(testimony))


def _withdrawal(facts: WithdrawnFacts) -> Withdrawal:
    record = read_record(BundleType.WITHDRAWAL, canonical.loads(facts.answers))
    assert isinstance(record, Withdrawal)
    return record


def note_withdrawal(vault: Vault, withdrawal: Withdrawal, bundle_id: str, at: str) -> None:
    """Note a withdrawal for ever, and obey it where the testimony can be read here.

    Joins a running transaction. The testimony may come later; then `obey` is called.
    """
    vault.withdrawals.add(
        WithdrawnFacts(
            testimony=withdrawal.testimony,
            bundle_id=bundle_id,
            at=at,
            scope=withdrawal.scope,
            answers=canonical.dumps(record_value(replace(withdrawal, words=""))),
            paragraphs=withdrawal.paragraphs,
        )
    )
    obey(vault, withdrawal.testimony)


def obey(vault: Vault, testimony: TestimonyId) -> None:
    """Destroy the words of withdrawn paragraphs, if the testimony can be read here.

    A number beyond the last paragraph names nothing and is passed over.
    """
    if not vault.testimonies.has(testimony):
        return
    if vault.testimonies.row(testimony).state not in _READABLE:
        return
    last = len(vault.testimonies.get(testimony).paragraphs)
    numbers = withdrawn_paragraphs(withdrawals_of(vault, testimony))
    numbers = tuple(number for number in numbers if number <= last)
    if numbers:
        record = vault.originals.of(testimony).get("record", b"")
        vault.withdrawals.withdraw_paragraphs(
            testimony, numbers, _without(record, numbers) if record else b""
        )


def _without(record: bytes, numbers: tuple[int, ...]) -> bytes:
    """Return the member without words and salts of paragraphs and their corrections."""
    value = canonical.loads(record)
    assert isinstance(value, dict)
    leaves = value["leaves"]
    assert isinstance(leaves, list)
    value["leaves"] = [_hollow(leaf, numbers) for leaf in leaves]
    return canonical.dumps(value)


def _hollow(leaf: Value, numbers: tuple[int, ...]) -> Value:
    """Return a leaf as it is, or only its path if it is of a withdrawn paragraph."""
    assert isinstance(leaf, dict)
    path = str(leaf["path"])
    gone = False
    if path.startswith(_PARAGRAPH):
        gone = int(path.removeprefix(_PARAGRAPH)) + 1 in numbers
    elif path.startswith(_CORRECTION) and isinstance(leaf.get("value"), dict):
        correction = leaf["value"]
        assert isinstance(correction, dict)
        gone = correction["paragraph"] in numbers
    return {"path": path} if gone else leaf
