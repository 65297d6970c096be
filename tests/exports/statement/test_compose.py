"""What a statement says, and what it never says, read from its blocks."""

import hashlib
from dataclasses import fields, is_dataclass, replace

import pytest

from desktop.domain.codec import encode_testimony
from desktop.domain.consent import NOTHING_ASKED, Answer, ConsentItem
from desktop.domain.custody import CustodyAct
from desktop.domain.people import PersonPresent, PresentAs
from desktop.domain.testimony import Closing, ReadBack, ReadBackMethod
from desktop.words import table
from exports.statement import StatementFacts, compose
from exports.statement.model import (
    Annex,
    Digest,
    Facts,
    Numbered,
    Quotation,
    Signature,
    Square,
    Table,
    Text,
)
from tests.exports.statement.samples import (
    ATTACHMENTS,
    CUSTODY,
    MANIFEST,
    SEALED,
    SIGNER,
    sample,
)

EN = table("statement", "en")


def composed(account=None, facts=SEALED, labels=EN, attachments=ATTACHMENTS):
    return compose(account or sample(), CUSTODY, attachments, facts, labels)


def strings(value):
    """Yield every string inside a statement."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from strings(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from strings(getattr(value, field.name))


def section(statement, key):
    (found,) = [part for part in statement.sections if part.title == EN[f"section.{key}"]]
    return found


def blocks(statement, kind):
    return [b for part in statement.sections for b in part.blocks if isinstance(b, kind)]


def titles(statement):
    return [part.title for part in statement.sections]


def without(account, present_as):
    return replace(
        account, present=tuple(p for p in account.present if p.present_as is not present_as)
    )


def test_the_parts_stand_in_the_order_a_court_expects():
    names = (
        "opening",
        "account",
        "read_back",
        "witness",
        "interpreter",
        "interviewer",
        "annexes",
        "custody",
        "integrity",
    )
    assert titles(composed()) == [EN[f"section.{name}"] for name in names]


def test_every_paragraph_is_there_word_for_word_and_numbered_from_one():
    account = sample()
    found = blocks(composed(account), Numbered)
    assert [each.number for each in found] == list(range(1, len(account.paragraphs) + 1))
    assert tuple(each.text for each in found) == account.paragraphs


def test_an_empty_paragraph_keeps_its_number():
    found = blocks(composed(sample(("One.", " ", "Three."))), Numbered)
    assert [each.text for each in found] == ["One.", EN["paragraph.empty"], "Three."]


@pytest.mark.parametrize(
    ("language", "mark"),
    [("be", "[адклікана]"), ("ru", "[отозвано]"), ("en", "[withdrawn]")],
)
def test_a_withdrawn_paragraph_says_so_in_the_language_of_the_statement(language, mark):
    statement = compose(
        sample(("One.", "", "Three.")),
        (),
        (),
        StatementFacts(withdrawn=(2,)),
        table("statement", language),
    )
    found = blocks(statement, Numbered)
    assert [each.text for each in found] == ["One.", mark, "Three."]


@pytest.mark.parametrize("language", ["be", "ru", "en"])
def test_no_pattern_is_left_unfilled_in_any_language(language):
    statement = composed(labels=table("statement", language))
    pattern = statement.margins.number
    unfilled = [text for text in strings(statement) if "{" in text and text != pattern]
    assert unfilled == []


def test_braces_that_a_person_wrote_stay_as_written():
    words = "He wrote {code} and {0!r} on the wall."
    account = sample((words,), place="{place}", code="K7M4-P9R3")
    statement = composed(account)
    assert blocks(statement, Numbered)[0].text == words
    assert "{place}" in [row.value for row in statement.cover.rows]


def test_what_was_said_at_closing_and_the_interviewers_notes_are_never_printed():
    assert [text for text in strings(composed()) if "SECRET" in text] == []


def test_a_consent_sentence_stands_only_where_the_answer_was_yes():
    given = sample().consent
    refused = given.with_answer(ConsentItem.VOLUNTARY, Answer.NOT_ASKED)
    texts = list(strings(composed(sample(consent=refused))))
    assert EN["opening.purpose_understood"] in texts
    assert EN["opening.voluntary"] not in texts
    assert "Without a yes: taking part is voluntary." in texts


def test_consent_that_was_never_asked_claims_nothing():
    texts = list(strings(composed(sample(consent=NOTHING_ASKED))))
    for name in ("purpose_understood", "voluntary", "confidentiality_limits"):
        assert EN[f"opening.{name}"] not in texts
    assert EN["consent.not_recorded"] in texts


def test_every_consent_answer_is_told_under_its_own_word():
    items, sharing = blocks(composed(), Facts)[:2]
    told = {row.label: row.value for row in items.rows}
    assert told["No"] == EN["consent.item.keep_device_copy"]
    assert told["To be decided later"] == EN["consent.item.recontact"]
    told = {row.label: row.value for row in sharing.rows}
    assert told["No"] == EN["consent.share.media"]
    assert EN["consent.share.icc"] in told["Yes"]
    assert EN["consent.share.archive"] in told["Not asked"]


def test_the_purpose_is_told_in_the_persons_own_words():
    assert blocks(composed(), Quotation) == [Quotation(sample().consent.teach_back)]


def test_an_interpreter_signs_only_if_one_was_there():
    alone = without(sample(), PresentAs.INTERPRETER)
    assert EN["section.interpreter"] not in titles(composed(alone))
    assert EN["cover.interpreter"] not in [row.label for row in composed(alone).cover.rows]


def test_a_text_read_through_an_interpreter_has_a_certificate_even_without_a_code():
    account = without(sample(), PresentAs.INTERPRETER)
    done = replace(account.read_back, method=ReadBackMethod.INTERPRETED)
    statement = composed(replace(account, read_back=done))
    assert section(statement, "interpreter").blocks[0] == Text(
        EN["interpreter.intro_unnamed"]
    )


def test_each_of_two_interviewers_signs():
    account = sample()
    second = PersonPresent(present_as=PresentAs.INTERVIEWER, code="Вярба")
    statement = composed(replace(account, present=(*account.present, second)))
    assert titles(statement).count(EN["section.interviewer"]) == 2


def test_the_signer_certifies_if_nobody_is_listed_as_interviewer():
    account = without(sample(), PresentAs.INTERVIEWER)
    statement = composed(account, replace(SEALED, interviewer="Ліпа"))
    assert "code Ліпа" in section(statement, "interviewer").blocks[0].text


DRAFTS = (
    (ReadBack(), Closing(closed_at="2026-03-14T16:41:00+02:00"), "draft.not_read_back"),
    (
        ReadBack(method=ReadBackMethod.READ_SELF, language="be"),
        Closing(closed_at="2026-03-14T16:41:00+02:00"),
        "draft.not_confirmed",
    ),
    (
        ReadBack(method=ReadBackMethod.READ_SELF, language="be", confirmed=True),
        Closing(),
        "draft.not_closed",
    ),
)


@pytest.mark.parametrize(("read_back", "closing", "mark"), DRAFTS)
def test_a_draft_says_so_and_has_no_line_to_sign_on(read_back, closing, mark):
    statement = composed(sample(read_back=read_back, closing=closing))
    assert statement.draft == EN[mark]
    assert blocks(statement, Signature) == []
    assert EN["draft.do_not_sign"] in list(strings(statement))


def test_a_finished_testimony_is_no_draft_and_three_people_can_sign():
    statement = composed()
    assert statement.draft == ""
    assert len(blocks(statement, Signature)) == 3


def test_what_is_signed_is_never_torn_from_its_signature():
    for part in composed().sections:
        if any(isinstance(block, Signature) for block in part.blocks):
            assert part.together


def test_corrections_are_told_before_and_after():
    (corrections, _custody) = blocks(composed(), Table)
    assert corrections.rows[1] == ("3", "\u2014", "Ехалі прыкладна сорак хвілін.")


def test_no_corrections_are_told_as_none():
    account = sample(read_back=replace(sample().read_back, corrections=()))
    assert EN["read_back.no_corrections"] in list(strings(composed(account)))


def test_every_annex_is_listed_with_its_whole_hash():
    listed = blocks(composed(), Annex)
    assert ["".join(each.digest.groups) for each in listed] == [
        each.sha512 for each in ATTACHMENTS
    ]
    assert listed[3].title == "Annex 4 · recording of the interview"
    assert "3:07:02" in [fact.value for fact in listed[3].facts]


def test_no_annexes_are_told_as_none():
    statement = composed(attachments=())
    assert section(statement, "annexes").blocks == (Text(EN["annex.none"]),)
    assert EN["none"] in [row.value for row in statement.cover.rows]


def test_every_custody_event_is_a_row():
    (_corrections, custody) = blocks(composed(), Table)
    assert [row[1] for row in custody.rows] == [EN[f"act.{each.act}"] for each in CUSTODY]
    assert custody.rows[0][0] == "2026-03-14 13:20:07\u00a0UTC+02:00"


def test_what_was_assessed_after_closing_is_not_called_a_second_closing():
    closed = next(each for each in CUSTODY if each.act is CustodyAct.CLOSED)
    noted = replace(closed, sequence=99, facts=(("changed", "assessment"),))
    shown = compose(sample(), (closed, noted), (), SEALED, EN)
    (_corrections, custody) = blocks(shown, Table)
    assert [row[1] for row in custody.rows] == ["interview closed", "assessment noted"]


def test_a_sealed_statement_is_tied_to_the_manifest():
    statement = composed()
    digests = ["".join(each.groups) for each in blocks(statement, Digest)]
    assert digests == [SIGNER, MANIFEST]
    assert blocks(statement, Square) == [Square(f"sha512:{MANIFEST}")]
    assert "8f3a 1c2d 9b04 e5f6" in statement.margins.hash
    assert EN["integrity.verified"] in list(strings(statement))


def test_an_unchecked_signature_is_never_called_checked():
    texts = list(strings(composed(facts=replace(SEALED, verified=False))))
    assert EN["integrity.not_verified"] in texts
    assert EN["integrity.verified"] not in texts


def test_an_unsealed_statement_is_tied_to_the_record_and_claims_no_seal():
    account = sample()
    statement = composed(account, StatementFacts(signer=SIGNER, verified=True))
    digest = hashlib.sha512(encode_testimony(account)).hexdigest()
    texts = list(strings(statement))
    assert blocks(statement, Square) == [Square(f"sha512:{digest}")]
    assert EN["integrity.unsealed"] in texts
    assert EN["integrity.verified"] not in texts


def test_one_changed_word_changes_the_short_hash_of_an_unsealed_statement():
    one = composed(sample(("There were four.",)), StatementFacts())
    other = composed(sample(("There were five.",)), StatementFacts())
    assert one.margins.hash != other.margins.hash


def test_languages_and_times_without_a_value_are_told_as_not_recorded():
    account = sample(spoken_language="", written_language="", started_at="", present=())
    rows = {row.label: row.value for row in composed(account).cover.rows}
    assert rows[EN["cover.spoken"]] == EN["unknown"]
    assert rows[EN["cover.started"]] == EN["unknown"]
    assert rows[EN["cover.present"]] == EN["unknown"]


def test_a_time_that_is_none_is_printed_as_it_stands():
    account = sample(started_at="last Tuesday")
    rows = {row.label: row.value for row in composed(account).cover.rows}
    assert rows[EN["cover.started"]] == "last Tuesday"


def test_an_unknown_language_is_printed_by_its_code():
    account = sample(spoken_language="ka")
    rows = {row.label: row.value for row in composed(account).cover.rows}
    assert rows[EN["cover.spoken"]] == "ka"


def cover_row(statement, label):
    (value,) = [row.value for row in statement.cover.rows if row.label == EN[label]]
    return value


def test_a_line_break_in_a_short_fact_is_a_space():
    account = sample(place="A house\n\u2028in Exampleton\x85", spoken_language="b\ne")
    statement = composed(account)
    assert cover_row(statement, "cover.place") == "A house in Exampleton "
    assert cover_row(statement, "cover.spoken") == "b e"


def test_a_short_fact_without_an_end_is_cut_and_the_statement_says_so():
    account = sample(place="x\n" * 650_000, written_language="y" * 90_000)
    statement = composed(account)
    place = cover_row(statement, "cover.place")
    assert place.startswith("x x x ")
    assert place.endswith("(1296000 more characters; all of them are in the sealed file)")
    assert max(map(len, strings(statement.cover))) < 4200


def test_a_short_fact_is_printed_whole():
    place = "x" * 4000
    assert cover_row(composed(sample(place=place)), "cover.place") == place


def test_the_name_of_an_annex_is_one_line():
    named = replace(ATTACHMENTS[0], name="photo\n\n.jpg")
    said = set(strings(composed(attachments=(named, *ATTACHMENTS[1:]))))
    assert "photo .jpg" in said
    assert not any("photo\n" in each for each in said)


def test_the_digest_of_a_statement_is_that_of_the_words_that_were_kept():
    account = sample(place="A house\nin Exampleton")
    digest = hashlib.sha512(encode_testimony(account)).hexdigest()
    draft = composed(account, replace(SEALED, manifest_sha512=""))
    assert digest[:16] in "".join(strings(draft)).replace(" ", "")
