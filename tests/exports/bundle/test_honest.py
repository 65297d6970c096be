"""Whatever honest people write is accepted, and read the same everywhere."""

import hashlib
import io
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.bundles import BundleType
from desktop.domain.custody import CustodyAct
from desktop.domain.evidence import AttachmentKind
from desktop.domain.letters import Supplement
from exports.bundle.plan import Source
from tests.exports.bundle.forge import Forge, sealed, verify_bytes
from tests.exports.bundle.letters import APART, CODE, EVIDENCE, request_for
from tests.exports.bundle.samples import (
    AT,
    LAWYER,
    SIGNER,
    TESTIMONY,
    TESTIMONY_ID,
    Counted,
    chain,
    facts_of,
)
from tests.fuzz.dice import Dice
from tests.vectors.v1.make import INDEX

ROOT = Path(__file__).parents[3]
WORDS = (
    "Яны прыйшлі ўначы",
    "их было четверо",
    "she said “no”",
    "2 ± 1 гадзіны",
    "Ҳуқуқ",
    "الشاهد",
    "证人",
    "👁️‍🗨️",
    "é",
    "e\u0301",
    "<i>",
    "a\tb",
    "\u00a0",
    "…",
    "",
)
NAMES = ("IMG_0001.JPG", "запіс 1.m4a", "../../x", "a" * 250, "CON", "фота (1).heic", ".")
TYPES = ("image/jpeg", "audio/mp4", "video/quicktime", "application/pdf", "")


def _text(dice):
    return " ".join(dice.choose(WORDS) for _ in range(dice.below(40)))


def _paragraphs(dice):
    return tuple(_text(dice) for _ in range(1 + dice.below(30)))


def _evidence(dice):
    for number in range(1, dice.below(6)):
        raw = dice.octets(dice.choose((0, 1, 511, 512, 513, 4000)))
        facts = facts_of(
            raw,
            number,
            kind=dice.choose(list(AttachmentKind)),
            name=dice.choose(NAMES),
            media_type=dice.choose(TYPES),
            duration_ms=dice.below(10**7),
            note=_text(dice),
        )
        yield Source(facts=facts, open=lambda raw=raw: io.BytesIO(raw))


def _acts(dice):
    return tuple(dice.choose(list(CustodyAct)) for _ in range(dice.below(12)))


def _honest(dice):
    """Return what somebody asks to be sealed."""
    ours = {"signer": SIGNER, "recipients": (LAWYER.card,), "sequence": 1}
    if dice.one_in(3):
        ours |= {"sequence": 2 + dice.below(1000), "previous": dice.octets(64).hex()}
    custody = chain(_acts(dice), first=1 + dice.below(500))
    whole = {**ours, "custody": custody, "attachments": tuple(_evidence(dice))}
    if dice.one_in(4):
        whole["apart"] = APART
    kind = dice.choose(list(BundleType))
    if kind is BundleType.TESTIMONY:
        record = replace(
            TESTIMONY, place=_text(dice), paragraphs=_paragraphs(dice), revision=9
        )
        return request_for(kind, record=record, **whole)
    if kind is BundleType.SUPPLEMENT:
        record = Supplement(
            testimony=TESTIMONY_ID,
            code=CODE,
            kind="supplement",
            made_at=AT,
            reason=_text(dice),
            paragraphs=_paragraphs(dice),
        )
        return request_for(kind, record=record, **whole)
    if kind in (BundleType.QUESTION, BundleType.OPINION, BundleType.WITHDRAWAL):
        return request_for(kind, **ours, custody=custody)
    evidence = EVIDENCE[:1] if kind is BundleType.DISCLOSURE else ()
    return request_for(kind, **ours, attachments=evidence)


@pytest.mark.parametrize("seed", range(3))
def test_a_hundred_honest_bundles_are_all_accepted_and_come_out_the_same(tmp_path, seed):
    for number in range(100):
        dice = Dice(seed, number)
        wanted = _honest(dice)
        forge = Forge(asked=wanted, entropy=Counted(f"honest {seed}/{number}"))
        found = verify_bytes(tmp_path, sealed(forge.tar()))
        assert (found.record, found.custody) == (wanted.record, wanted.custody)
        facts = tuple(each.facts for each in wanted.attachments)
        assert found.attachments == facts
        assert found.sequence == wanted.sequence


SAME = """
import json
from tests.vectors.v1.make import FOLDER, INDEX
from tests.vectors.v1.reading import facts_of, verdict
said = []
for entry in json.loads(INDEX.read_text()):
    try:
        said.append(facts_of(verdict(FOLDER / entry["file"], entry)))
    except Exception as error:
        said.append(error.code)
print(json.dumps(said, sort_keys=True))
"""


def _said(mask, **names):
    run = subprocess.run(
        [sys.executable, "-c", SAME],
        capture_output=True,
        check=True,
        cwd=ROOT,
        env={**os.environ, **names},
        umask=mask,
    )
    return hashlib.sha256(run.stdout).hexdigest()


@pytest.mark.nightly
def test_verdicts_do_not_depend_on_the_machine():
    count = len(json.loads(INDEX.read_text()))
    assert count > 390
    surroundings = [
        (mask, {"LC_ALL": locale, "PYTHONHASHSEED": str(seed), "TZ": zone})
        for seed in range(10)
        for mask, locale, zone in (
            (0o022, "C", "UTC"),
            (0o077, "be_BY.UTF-8", "Asia/Kathmandu"),
            (0, "tr_TR.UTF-8", "America/St_Johns"),
        )
    ]
    assert len({_said(mask, **names) for mask, names in surroundings}) == 1
