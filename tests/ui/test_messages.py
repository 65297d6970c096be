"""Every error that the program can raise has words, and the words keep their rules."""

import ast
import errno
import re
import string
from pathlib import Path

import pytest

from crypto.errors import CryptoError, WrongPassphrase
from desktop.domain.body import Mark, View
from desktop.domain.bundles import BundleType
from desktop.domain.conduct import Conduct, Sitting
from desktop.domain.consent import ConsentItem, RecipientClass
from desktop.domain.desk_rules import (
    ASSENT_REFUSED,
    begin_gaps,
    close_gaps,
    consent_gaps,
    record_gaps,
)
from desktop.domain.errors import DeponentError, Incomplete, NotAllowed
from desktop.domain.evidence import AttachmentId
from desktop.domain.preparing import Capacity, SpeaksAs
from desktop.domain.rules import gaps
from desktop.domain.testimony import Testimony, TestimonyId
from desktop.services.drafts import Draft
from desktop.services.drafts import gaps as letter_gaps
from desktop.services.errors import TooSoon
from desktop.services.take_errors import TakeLeft
from exports.errors import TooLarge, Vast
from ui.messages import MESSAGES, code_of, message_for, missing, reason, size_words
from ui.messages.gaps import MISSING, REASONS
from ui.messages.sealed import VAST
from ui.messages.steps import STEPS

ROOT = Path(__file__).parents[2]
SOURCES = [
    path
    for root in ("crypto", "desktop", "exports", "ui")
    for path in (ROOT / root).rglob("*.py")
    if ROOT / "desktop" / "demo" not in path.parents
]
WRITTEN = (
    BundleType.SUPPLEMENT,
    BundleType.WITHDRAWAL,
    BundleType.QUESTION,
    BundleType.OPINION,
)
UNSOUND = Testimony(
    id=TestimonyId("0" * 32),
    code="",
    revision=1,
    started_at="",
    conduct=Conduct(
        capacity=Capacity(speaks_as=SpeaksAs.MINOR),
        sittings=(Sitting(started_at="", interpreter="Swift"),),
    ),
    body=(Mark(id=0, view=View.INTIMATE, x=0, y=0, photos=(AttachmentId("f" * 32),)),),
)
"""In which everything is missing, and nothing is allowed, that the desk asks for."""
ROOTS = {"deponent", "crypto", "domain", "service", "export", "vault", "audio", "timestamp"}
"""Codes of the classes that are never raised themselves."""
FACTS = {"reason", "gaps", "number", "needed_bytes", "free_bytes", "vast"}
BLAMING = re.compile(
    r"\b(you (failed|forgot|must not|did)|invalid|illegal|error|fatal|oops|abort)\b",
    re.IGNORECASE,
)


def written_in_classes(path):
    """Yield what classes call their `code`. Read, not imported: some need a sound card."""
    for node in ast.walk(ast.parse(path.read_text())):
        for line in node.body if isinstance(node, ast.ClassDef) else ():
            if isinstance(line, ast.Assign) and ast.unparse(line.targets[0]) == "code":
                yield ast.literal_eval(line.value)


def all_codes():
    return {code for path in SOURCES for code in written_in_classes(path)}


def test_the_search_for_codes_finds_those_that_are_known():
    assert {each.code for each in (DeponentError, CryptoError, Incomplete)} <= all_codes()


def test_every_step_of_long_work_has_words():
    steps = {
        step
        for path in SOURCES
        for step in re.findall(r"advance\(\s*\"([a-z_.]+)\"", path.read_text())
    }
    assert steps
    assert steps - set(STEPS) == set()


def test_every_error_of_the_program_has_words():
    assert all_codes() - ROOTS - set(MESSAGES) == set()


def test_no_words_are_kept_for_an_error_that_is_gone():
    spoken_otherwise = {code for code in MESSAGES if code.startswith("disk.")}
    assert set(MESSAGES) - spoken_otherwise - all_codes() == set()


@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_words_say_what_happened_and_what_is_safe_and_blame_nobody(code):
    message = MESSAGES[code]
    assert message.what.endswith(".")
    assert message.safe.endswith(".")
    assert message.next == "" or message.next[-1] in ".}"
    whole = f"{message.what} {message.safe} {message.next}"
    assert not BLAMING.search(whole)
    assert "!" not in whole
    named = {name for _, name, _, _ in string.Formatter().parse(whole) if name}
    assert named <= FACTS


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk.full"),
        (errno.EROFS, "disk.read_only"),
        (errno.ENODEV, "disk.gone"),
        (errno.EIO, "disk.failing"),
        (errno.EACCES, "disk.permission"),
        (errno.ENOENT, "disk.no_file"),
        (errno.EBADF, "disk.other"),
        (None, "disk.other"),
    ],
)
def test_an_error_of_the_disk_is_told_by_its_number(number, code):
    error = OSError(number, "secret/path") if number else OSError()
    assert code_of(error) == code
    assert "secret" not in repr(message_for(error))


def test_an_unknown_exception_is_a_mistake_of_the_program():
    assert message_for(ValueError("secret")) == MESSAGES["crashed"].shown()


def test_what_is_missing_is_named_in_the_words():
    message = message_for(Incomplete(("narrative", "closing")))
    assert message.next.startswith("Missing: the account, the closing. ")
    assert "Beside the pages of the interview" in message.next
    asked = message_for(Incomplete(("consent.store", "closing")))
    assert "ask them, on the consent page" in asked.next


def test_what_consent_forbids_is_named_in_the_words():
    message = message_for(NotAllowed("consent.share.media"))
    assert "media" in message.next


def test_a_first_account_is_no_statement_and_nobody_is_said_to_have_forbidden_it():
    words = message_for(NotAllowed("first_account"))
    assert words.what == "A first account is never printed as a statement."
    assert "did not allow" not in f"{words.what} {words.safe} {words.next}"
    assert "{" not in f"{words.what} {words.safe} {words.next}"


def test_the_pause_after_a_wrong_passphrase_has_words():
    assert message_for(TooSoon(3)).tone == "amber"
    assert "safe" in message_for(WrongPassphrase()).safe


def test_every_gap_has_words():
    empty = Testimony(id=TestimonyId("0" * 32), code="", revision=1, started_at="")
    found = set(gaps(empty, ())) | {"audio_not_allowed", "photos_not_allowed"}
    found |= set(begin_gaps(UNSOUND)) | set(consent_gaps(UNSOUND))
    found |= set(record_gaps(UNSOUND, ())) | set(close_gaps(UNSOUND))
    found |= {ASSENT_REFUSED, TakeLeft.code}
    for kind in WRITTEN:
        draft = Draft(kind=kind, testimony=empty.id, code="", paragraphs=(" ",) * 101)
        found |= set(letter_gaps(draft))
    assert found == set(MISSING)
    assert all(missing(code) for code in found)


def test_every_reason_of_consent_has_words():
    codes = {f"consent.{item}" for item in ConsentItem}
    for item in ("share", "purpose", "identity"):
        codes |= {f"consent.{item}.{each}" for each in RecipientClass}
    codes |= {"prompts", "first_account", "consent.retention"}
    codes |= {"consent.body_map", "consent.intimate_topic"}
    assert codes - set(REASONS) == set()
    assert len({reason(code) for code in codes}) == len(codes)


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1_234_567, "1.2 MB"),
        (999_999, "1.0 MB"),
        (5 * 10**12, "5000.0 GB"),
    ],
)
def test_a_size_is_said_as_people_say_it(size, words):
    assert size_words(size) == words


@pytest.mark.parametrize("vast", Vast)
def test_what_is_too_large_is_named_and_evidence_is_not_blamed_for_words(vast):
    message = message_for(TooLarge(vast))
    assert ("Take out" in message.next) == (vast is Vast.EVIDENCE)
    assert set(VAST) == set(Vast)
