"""For each item of consent: what it forbids is refused, and the refusal names it.

Each rule is taken away once, too, and then the very act that it forbids goes through: so
every refusal here rests on its rule, and a rule that is lost turns a test red.
"""

from dataclasses import replace
from itertools import product

import pytest

from desktop.domain import consent_rules, desk_rules, giving, rules
from desktop.domain.body import Mark, View
from desktop.domain.bundles import BundleType
from desktop.domain.conduct import Sitting
from desktop.domain.consent import Answer, ConsentItem, RecipientClass
from desktop.domain.consent_rules import MAIN_PURPOSE, QUOTED, Hand
from desktop.domain.custody import CustodyAct
from desktop.domain.errors import Incomplete, NotAllowed
from desktop.domain.evidence import AttachmentKind
from desktop.domain.permissions import FullConsent, IdentityLevel, Permission, Purpose
from desktop.domain.preparing import Mode
from desktop.domain.sketch import Sketch, ThingKind, standing
from desktop.services import disclosures, letters, sealing, statements
from tests.domain.samples import agreed
from tests.services import obeying
from tests.services.obeying import as_class, attached, closed, handed_over, noted, seal
from tests.services.post import key

PAST = "2026-01-01"
BODY = (Mark(id=1, view=View.FRONT, x=500, y=300),)
INTIMATE = (Mark(id=1, view=View.INTIMATE, x=500, y=300),)
CELL = Sketch(title="Cell", things=(standing(ThingKind.PERSON, 320, 330, "A"),))
OTHER_CELL = replace(CELL, title="Another cell")
HERE = RecipientClass.LEGAL_TEAM


def cells(*purposes, recipient=HERE, answer=Answer.YES, identity=IdentityLevel.CODE):
    more = FullConsent()
    for purpose in purposes:
        more = more.with_permission(
            Permission(
                purpose=purpose, recipient=recipient, answer=answer, identity=identity
            )
        )
    return more


def reason_of(act, *arguments, **more):
    """Return which item a refusal names."""
    with pytest.raises((NotAllowed, Incomplete)) as refusal:
        act(*arguments, **more)
    if isinstance(refusal.value, Incomplete):
        (gap,) = refusal.value.gaps
        return gap
    return refusal.value.reason


@pytest.mark.parametrize("item", rules.NEEDED)
def test_without_what_is_needed_nothing_is_sealed_and_nothing_printed(field, office, item):
    testimony = closed(field, consent=agreed(**{item: Answer.NO}))
    assert reason_of(seal, field, testimony, office) == f"consent.{item}"
    for reader in (*Hand, *RecipientClass):
        reason = reason_of(field.statements.pdf, testimony.id, "en", reader)
        assert reason == f"consent.{item}"
    assert field.sealing.outbox() == ()


def test_no_voice_is_recorded_and_no_recording_sealed_without_consent(
    field, office, tmp_path
):
    begun = noted(field, consent=agreed(audio=Answer.NOT_ASKED))
    assert reason_of(field.evidence.begin_take, begun) == "consent.audio"
    attached(field, begun, tmp_path, **obeying.RECORDING)
    testimony = field.recording.close(field.recording.load(begun.id))
    assert reason_of(seal, field, testimony, office) == "audio_not_allowed"


def test_no_picture_is_taken_in_after_a_no_and_none_is_sealed_without_a_yes(
    field, office, tmp_path
):
    refused = noted(field, consent=agreed(photos=Answer.NO))
    assert reason_of(attached, field, refused, tmp_path) == "consent.photos"
    assert field.evidence.of(refused.id) == ()
    later = noted(field, consent=agreed(photos=Answer.LATER))
    attached(field, later, tmp_path)
    testimony = field.recording.close(field.recording.load(later.id))
    assert reason_of(seal, field, testimony, office) == "photos_not_allowed"


def test_nothing_of_any_kind_is_taken_in_after_a_no_to_storing_it(field, tmp_path):
    refused = noted(field, consent=agreed(store=Answer.NO))
    assert reason_of(field.evidence.begin_take, refused) == "consent.store"
    for kind in AttachmentKind:
        reason = reason_of(attached, field, refused, tmp_path, kind=kind)
        assert reason == "consent.store"
    made = (refused.id, "mark.png", AttachmentKind.DOCUMENT, obeying.PICTURE)
    assert reason_of(field.evidence.keep_made, *made) == "consent.store"
    assert reason_of(field.evidence.draw, refused.id, CELL) == "consent.store"
    assert reason_of(field.evidence.note_sketch, refused.id, CELL, None) == "consent.store"
    assert field.evidence.of(refused.id) == ()
    assert field.vault.attachments.unfinished_takes() == ()


@pytest.mark.parametrize("given", [Answer.NOT_ASKED, Answer.LATER])
def test_what_was_not_refused_is_taken_in(field, tmp_path, given):
    open_still = noted(field, consent=agreed(store=given))
    attached(field, open_still, tmp_path)
    field.evidence.draw(open_still.id, CELL)
    assert len(field.evidence.of(open_still.id)) == 2
    assert field.evidence.begin_take(open_still)


def test_what_was_begun_before_a_no_to_storing_it_is_not_lost(field):
    begun = noted(field)
    take = field.evidence.note_sketch(begun.id, CELL, None)
    left = field.evidence.note_sketch(begun.id, OTHER_CELL, None)
    sound = field.evidence.begin_take(begun)
    sound.append(obeying.SOUND)
    sound.close()
    no = agreed(store=Answer.NO)
    field.recording.save(field.recording.load(begun.id).next(consent=no))
    field.evidence.note_sketch(begun.id, CELL, take)
    field.evidence.draw(begun.id, CELL, take)
    field.evidence.drop_sketch(take)
    field.evidence.keep_take(begun.id, sound, begun.started_at, 1000)
    unfinished = field.vault.attachments.unfinished_takes()
    assert [each.name for _testimony, _at, each in unfinished] == [left.name]
    field.cut_off_takes.recover()
    kinds = sorted(str(each.kind) for each in field.evidence.of(begun.id))
    assert kinds == ["interview_audio", "sketch", "sketch"]


def test_no_readable_copy_stays_without_consent(field, office):
    testimony = closed(field, consent=agreed(keep_device_copy=Answer.NO))
    assert not field.sealing.may_keep_copy(testimony.id)
    reason = reason_of(seal, field, testimony, office, keep_copy=True)
    assert reason == "consent.keep_device_copy"


def test_no_copy_is_printed_for_a_person_who_wants_none(field):
    testimony = closed(field, consent=agreed(copy_for_self=Answer.NO))
    assert field.statements.pdf(testimony.id, "en").startswith(b"%PDF")
    reason = reason_of(field.statements.pdf, testimony.id, "en", Hand.DEPONENT)
    assert reason == "consent.copy_for_self"


def test_nothing_is_asked_of_a_person_who_does_not_want_to_be_asked_again(field, office):
    consent = agreed(recontact=Answer.NO)
    testimony = handed_over(field, office, closed(field, consent=consent))
    reason = reason_of(obeying.ask, office, testimony.id, BundleType.QUESTION)
    assert reason == "consent.recontact"


@pytest.mark.parametrize("recipient", RecipientClass)
def test_a_recipient_without_a_yes_gets_neither_file_nor_pages_nor_copy(
    field, office, other, recipient
):
    consent = agreed(**{recipient: Answer.NO})
    expected = f"consent.share.{recipient}"
    as_class(field, other, recipient)
    testimony = closed(field, consent=consent)
    assert reason_of(seal, field, testimony, other) == expected
    assert reason_of(field.statements.pdf, testimony.id, "en", recipient) == expected
    if recipient is not HERE:
        handed_over(field, office, testimony)
        as_class(office, other, recipient)
        reasons = {
            each.fingerprint: each.reason
            for each in office.disclosures.choices(testimony.id)
        }
        assert reasons[key(other)] == expected
        assert reason_of(obeying.disclose, office, testimony, other) == expected


@pytest.mark.parametrize("recipient", RecipientClass)
def test_each_purpose_is_asked_for_each_recipient(field, other, recipient):
    as_class(field, other, recipient)
    expected = f"consent.purpose.{recipient}"
    draft = noted(field)
    for purpose, answer in product(Purpose, (Answer.NO, Answer.LATER)):
        allowed = cells(purpose, recipient=recipient)
        refused = cells(purpose, recipient=recipient, answer=answer)
        draft = draft.next(consent_more=allowed)
        field.recording.save(draft)
        assert reasons_of_sealing(field, draft)[key(other)] == ""
        draft = draft.next(consent_more=refused)
        field.recording.save(draft)
        assert reasons_of_sealing(field, draft)[key(other)] == expected
        assert reason_of(field.statements.pdf, draft.id, "en", recipient) == expected
    testimony = field.recording.close(draft)
    assert reason_of(seal, field, testimony, other) == expected


def reasons_of_sealing(desk, testimony):
    """Return what the page of sealing strikes through, and why."""
    return {each.fingerprint: each.reason for each in desk.sealing.choices(testimony.id)}


def test_a_copy_goes_only_where_a_purpose_was_agreed_to(field, office, other):
    more = cells(Purpose.LEGAL_ADVICE)
    testimony = handed_over(field, office, closed(field, consent_more=more))
    for recipient in RecipientClass:
        as_class(office, other, recipient)
        if recipient is HERE:
            assert obeying.disclose(office, testimony, other)
        else:
            expected = f"consent.purpose.{recipient}"
            assert reason_of(obeying.disclose, office, testimony, other) == expected


def test_who_may_not_know_even_the_code_gets_neither_file_nor_pages(field, other):
    for recipient in RecipientClass:
        as_class(field, other, recipient)
        more = cells(Purpose.MEMORY, recipient=recipient, identity=IdentityLevel.NONE)
        testimony = closed(field, consent_more=more)
        expected = f"consent.identity.{recipient}"
        assert reason_of(seal, field, testimony, other) == expected
        assert reason_of(field.statements.pdf, testimony.id, "en", recipient) == expected


def test_who_may_know_the_code_alone_does_not_get_account_and_name(field, office):
    testimony = closed(field, consent_more=cells(Purpose.LEGAL_ADVICE))
    reason = reason_of(seal, field, testimony, office, custodians=(key(office),))
    assert reason == "consent.identity.legal_team"
    named = closed(
        field, consent_more=cells(Purpose.LEGAL_ADVICE, identity=IdentityLevel.FULL)
    )
    assert seal(field, named, office, custodians=(key(office),))


def test_what_is_quoted_before_others_needs_a_yes_to_being_quoted(field, office, other):
    consent = agreed(excerpts=Answer.NO)
    testimony = handed_over(field, office, closed(field, consent=consent))
    for recipient in RecipientClass:
        as_class(office, other, recipient)
        (reason,) = (
            each.reason
            for each in office.disclosures.choices(testimony.id)
            if each.fingerprint == key(other)
        )
        quotes = MAIN_PURPOSE[recipient] in QUOTED
        assert reason == ("consent.excerpts" if quotes else "")


def test_nothing_goes_out_after_the_day_until_which_it_may_be_kept(field, office, other):
    over = FullConsent(retention_until=PAST)
    testimony = closed(field, consent_more=over)
    assert reason_of(seal, field, testimony, office) == "consent.retention"
    assert reason_of(field.statements.pdf, testimony.id, "en") == "consent.retention"


@pytest.mark.parametrize(
    ("changes", "gap"),
    [
        ({"body": BODY}, "body_map_not_allowed"),
        (
            {"body": INTIMATE, "consent_more": FullConsent(body_map=Answer.YES)},
            "intimate_not_allowed",
        ),
    ],
)
def test_no_marks_are_sealed_that_were_not_agreed_to(field, office, changes, gap):
    testimony = closed(field, **changes)
    assert reason_of(seal, field, testimony, office) == gap


def test_nothing_that_was_interpreted_is_sealed_unless_the_interpreter_was_accepted(
    field, office
):
    sitting = Sitting(started_at="2026-03-01T09:55:00+02:00", interpreter="Swift")
    begun = field.recording.begin()
    conduct = replace(begun.conduct, earlier_asked=True, sittings=(sitting,))
    refused = FullConsent(interpreter_accepted=Answer.NO)
    testimony = closed(field, conduct=conduct, consent_more=refused)
    assert reason_of(seal, field, testimony, office) == "interpreter_not_accepted"


def test_a_first_account_is_never_printed(field):
    begun = field.recording.begin()
    first = replace(begun.conduct, mode=Mode.FIRST_ACCOUNT)
    testimony = closed(field, conduct=first)
    for reader in (*Hand, *RecipientClass):
        reason = reason_of(field.statements.pdf, testimony.id, "en", reader)
        assert reason == "first_account"


def test_evidence_that_was_taken_back_is_not_disclosed(field, office, other, tmp_path):
    begun = noted(field)
    attached(field, begun, tmp_path)
    testimony = field.recording.close(field.recording.load(begun.id))
    handed_over(field, office, testimony)
    letter = office.letters.begin(BundleType.WITHDRAWAL, testimony.id)
    draft, revision = office.letters.draft(letter)
    items = tuple(
        (item, Answer.NO if item is ConsentItem.PHOTOS else Answer.YES)
        for item in ConsentItem
    )
    draft = draft.changed(items=items, happened_at="2026-03-02T10:00:00+02:00")
    office.letters.save(letter, draft, revision + 1)
    office.letters.seal(letter, obeying.WATCH)
    shown = obeying.showing("attachments/")
    reason = reason_of(obeying.disclose, office, testimony, other, shown)
    assert reason == "consent.photos"
    assert obeying.disclose(office, testimony, other)


def test_a_withdrawal_narrows_every_purpose_of_a_recipient(field, office, tmp_path):
    both = cells(Purpose.LEGAL_ADVICE, Purpose.PROCEEDINGS)
    icc = both.with_permission(
        Permission(
            purpose=Purpose.INVESTIGATION,
            recipient=RecipientClass.ICC,
            answer=Answer.YES,
            identity=IdentityLevel.CODE,
        )
    )
    testimony = closed(field, consent_more=icc)
    purposes = (Purpose.LEGAL_ADVICE, Purpose.PROCEEDINGS)
    handed_over(field, office, testimony, purposes=purposes)
    pdf = office.statements.pdf(testimony.id, "en", RecipientClass.ICC)
    letter = office.letters.begin(BundleType.WITHDRAWAL, testimony.id)
    draft, revision = office.letters.draft(letter)
    sharing = tuple(
        (each, Answer.NO if each is RecipientClass.ICC else Answer.YES)
        for each in RecipientClass
    )
    draft = draft.changed(sharing=sharing, happened_at="2026-03-02T10:00:00+02:00")
    office.letters.save(letter, draft, revision + 1)
    office.letters.seal(letter, obeying.WATCH)
    with pytest.raises(NotAllowed):
        office.statements.save(testimony.id, pdf, tmp_path / "a.pdf", RecipientClass.ICC)
    assert not (tmp_path / "a.pdf").exists()
    standing = office.letters.standing(testimony.id)
    kept = standing.more.permission(Purpose.PROCEEDINGS, HERE)
    gone = standing.more.permission(Purpose.INVESTIGATION, RecipientClass.ICC)
    assert (kept.answer, gone.answer) == (Answer.YES, Answer.NO)
    reason = reason_of(office.statements.pdf, testimony.id, "en", RecipientClass.ICC)
    assert reason == "consent.share.icc"


def test_for_whom_pages_were_made_is_on_the_record(field, tmp_path):
    testimony = closed(field)
    pdf = field.statements.pdf(testimony.id, "en", RecipientClass.ICC)
    path = tmp_path / "statement.pdf"
    field.statements.save(testimony.id, pdf, path, RecipientClass.ICC)
    event = field.vault.custody.of(testimony.id)[-1]
    assert event.act is CustodyAct.PRINTED
    assert dict(event.facts)["for"] == "icc"


# The twins: each rule taken away once, and then the act that it forbids goes through.


def allow(*_anything, **_more):
    return None


def nothing(*_anything, **_more):
    return ""


def no_gaps(*_anything, **_more):
    return ()


def forbidden_seal(field, office, _folder):
    more = cells(Purpose.LEGAL_ADVICE, answer=Answer.NO)
    seal(field, closed(field, consent_more=more), office)


def seal_without_store(field, office, _folder):
    seal(field, closed(field, consent=agreed(store=Answer.NO)), office)


def marks_without_consent(field, office, _folder):
    seal(field, closed(field, body=BODY), office)


def picture_after_a_no(field, _office, folder):
    attached(field, noted(field, consent=agreed(photos=Answer.NO)), folder)


def recording_without_consent(field, _office, _folder):
    field.evidence.begin_take(noted(field, consent=agreed(audio=Answer.NO)))


def file_after_a_no_to_storing(field, _office, folder):
    attached(field, noted(field, consent=agreed(store=Answer.NO)), folder)


def recording_after_a_no_to_storing(field, _office, _folder):
    field.evidence.begin_take(noted(field, consent=agreed(store=Answer.NO)))


def sketch_after_a_no_to_storing(field, _office, _folder):
    field.evidence.draw(noted(field, consent=agreed(store=Answer.NO)).id, CELL)


def kept_copy(field, office, _folder):
    testimony = closed(field, consent=agreed(keep_device_copy=Answer.NO))
    seal(field, testimony, office, keep_copy=True)


def printed_without_store(field, _office, _folder):
    testimony = closed(field, consent=agreed(store=Answer.NO))
    field.statements.pdf(testimony.id, "en")


def printed_for_nobody(field, _office, _folder):
    testimony = closed(field, consent=agreed(media=Answer.NO))
    field.statements.pdf(testimony.id, "en", RecipientClass.MEDIA)


def printed_first_account(field, _office, _folder):
    first = replace(field.recording.begin().conduct, mode=Mode.FIRST_ACCOUNT)
    field.statements.pdf(closed(field, conduct=first).id, "en")


def sealed_too_late(field, office, _folder):
    seal(field, closed(field, consent_more=FullConsent(retention_until=PAST)), office)


def printed_too_late(field, _office, _folder):
    testimony = closed(field, consent_more=FullConsent(retention_until=PAST))
    field.statements.pdf(testimony.id, "en")


def copy_for_researchers(field, office, _folder):
    consent = agreed(excerpts=Answer.NO)
    testimony = handed_over(field, office, closed(field, consent=consent))
    as_class(office, field, RecipientClass.RESEARCHERS)
    obeying.disclose(office, testimony, field)


def asked_again(field, office, _folder):
    consent = agreed(recontact=Answer.NO)
    testimony = handed_over(field, office, closed(field, consent=consent))
    obeying.ask(office, testimony.id, BundleType.QUESTION)


TWINS = [
    (forbidden_seal, giving, "require_given", allow),
    (seal_without_store, rules, "gaps", no_gaps),
    (marks_without_consent, desk_rules, "consent_gaps", no_gaps),
    (picture_after_a_no, consent_rules, "evidence_item", allow),
    (recording_without_consent, rules, "require_recording", allow),
    (file_after_a_no_to_storing, rules, "require_storing", allow),
    (recording_after_a_no_to_storing, rules, "require_storing", allow),
    (sketch_after_a_no_to_storing, rules, "require_storing", allow),
    (kept_copy, rules, "require_device_copy", allow),
    (printed_without_store, rules, "require_printing", allow),
    (printed_for_nobody, desk_rules, "require_recipient", allow),
    (printed_first_account, desk_rules, "require_statement", allow),
    (sealed_too_late, desk_rules, "require_within_retention", allow),
    (printed_too_late, desk_rules, "require_within_retention", allow),
    (copy_for_researchers, disclosures, "forbids_copy", nothing),
    (asked_again, letters, "require_recontact", allow),
]


@pytest.mark.parametrize("twin", TWINS, ids=lambda twin: twin[0].__name__)
def test_without_its_rule_the_forbidden_act_would_go_through(
    field, office, tmp_path, monkeypatch, twin
):
    act, module, rule, gone = twin
    with pytest.raises((NotAllowed, Incomplete)):
        act(field, office, tmp_path)
    monkeypatch.setattr(module, rule, gone)
    act(field, office, tmp_path)


def test_every_service_asks_the_rules_and_none_has_its_own():
    for service in (sealing, statements, disclosures, letters):
        source = service.__loader__.get_source(service.__name__)
        assert "ConsentItem." not in source
        assert "Answer.YES" not in source
