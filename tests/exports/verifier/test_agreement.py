"""Two independent readings, the program's and the verifier's, come to the same verdict."""

import random  # noqa: TID251  picks mutants in a way that can be repeated; no secrets
import types

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey

from crypto.identity import parse_card
from desktop.domain.errors import DeponentError
from desktop.domain.particulars import Deponent, Particulars
from exports.bundle.plan import Apart
from exports.bundle.seal import seal
from exports.bundle.verify import DiscardSink, verify_bundle
from exports.verifier import deponent_verify as court
from tests.exports.bundle import samples as program
from tests.exports.verifier import maker, samples, test_bad
from tests.exports.verifier.maker import dump
from tests.exports.verifier.samples import CUSTODIAN, OTHER, SIGNER
from tests.exports.verifier.test_hostile import places, replaced

ME = program.LAWYER
KNOWN = court.Known(signers=frozenset([SIGNER.fingerprint, OTHER.fingerprint]))
# The program asks these when it accepts a roster, or applies a withdrawal, not before.
ASKED_LATER = ("roster", "whole withdrawal")
# An archive that ends too early is named otherwise if it was never encrypted.
CUT = ("one block of zeros at the end", "cut within a member")


def program_verdict(data, folder):
    path = folder / "bundle.age"
    path.write_bytes(data)
    cards = {who.fingerprint: parse_card(who.card().decode()) for who in (SIGNER, OTHER)}
    try:
        verify_bundle(path, ME, cards.get, DiscardSink(), program.Unwatched())
    except DeponentError as refusal:
        return refusal.code
    return ""


def sealed_to_me(tar):
    line = next(line for line in ME.card.to_text().splitlines() if line.startswith("age: "))
    key = X25519PublicKey.from_public_bytes(court.unbech32(line[5:], "age"))
    return maker.age(
        tar, types.SimpleNamespace(x=types.SimpleNamespace(public_key=lambda: key))
    )


def keys_of(person):
    return [
        court.Identity("X25519", person.age_x25519.secret),
        court.Identity("mlkem768x25519", person.age_pq.secret),
    ]


def disagreement(name, made, folder):
    tar = made.tar()
    ours = samples.verdict(tar, KNOWN)
    theirs = program_verdict(sealed_to_me(tar), folder)
    return [] if ours == theirs else [(name, ours, theirs)]


def test_the_program_takes_what_the_other_writer_wrote(tmp_path):
    found = []
    for kind, make in samples.MAKERS.items():
        found += disagreement(kind, make(), tmp_path)
    made = samples.testimony().sealed_particulars(CUSTODIAN)
    assert found + disagreement("particulars", made, tmp_path) == []


def test_both_refuse_bad_testimonies_for_the_same_reason(tmp_path):
    found = []
    for name, (change, _) in test_bad.TESTIMONIES.items():
        if name not in CUT:
            found += disagreement(name, samples.testimony(**change), tmp_path)
    for name, change in test_bad.EVENTS.items():
        found += disagreement(name, change(maker.Bundle(SIGNER)), tmp_path)
    assert found == []


def test_both_refuse_bad_values_of_other_types_for_the_same_reason(tmp_path):
    found = []
    for name, (kind, change) in test_bad.OTHERS.items():
        if not name.startswith(ASKED_LATER):
            found += disagreement(name, samples.MAKERS[kind](value=change), tmp_path)
    assert found == []


@pytest.mark.parametrize("compatible", [True, False])
@pytest.mark.parametrize("apart", [True, False])
def test_the_verifier_takes_what_the_program_sealed(tmp_path, compatible, apart):
    path = tmp_path / "b.age"
    request = program.request(
        compatible=compatible,
        apart=Apart(
            particulars=Particulars(
                testimony=program.TESTIMONY_ID, bundle="", deponent=Deponent()
            ),
            custodians=(program.CUSTODIAN.card,),
        )
        if apart
        else None,
    )
    seal(request, path, program.Unwatched(), program.Counted(), floor=program.SMALL)
    known = court.Known(
        identities=keys_of(ME),
        custodian=keys_of(program.CUSTODIAN),
        cards=[court.read_card(program.SIGNER.card.to_text().encode())],
    )
    with path.open("rb") as file:
        done, refusal = court.verify(file, known)
    assert refusal is None, (refusal.code, refusal.fact)
    opened = [step.result for step in done.steps if step.number == "9b"]
    assert opened == (["holds"] if apart else [])


def mutant(rng):
    """A bundle with one odd thing inside its valid signatures."""
    kind = rng.choice([kind for kind in samples.MAKERS if kind not in ASKED_LATER])
    stage = rng.choice(["value", "bundle", "custody", "attachments"])

    def change(value):
        where = rng.choice(list(places(value)))
        return replaced(value, where, rng.choice(ODDITIES))

    return kind, samples.MAKERS[kind](**{stage: change})


ODDITIES = (
    None,
    True,
    0,
    -1,
    1,
    2**53 - 1,
    "",
    "x",
    "a\nb",
    [],
    {},
    [1],
    {"a": "b"},
    ["x"],
)


def agree_on_mutants(count, folder, seed):
    rng = random.Random(seed)
    for number in range(count):
        kind, made = mutant(rng)
        found = disagreement(f"{kind} {seed} {number}", made, folder)
        if found:
            found.append(dump(made.main)[:300])
        assert found == []


def test_both_agree_on_mutants_within_valid_signatures(tmp_path):
    agree_on_mutants(60, tmp_path, seed=1)


@pytest.mark.nightly
@pytest.mark.timeout(3600)
def test_both_agree_on_ten_thousand_mutants_within_valid_signatures(tmp_path):
    agree_on_mutants(10_000, tmp_path, seed=2)
