"""The rules know what is missing and obey what the deponent said."""

import pytest

from desktop.domain import rules
from desktop.domain.consent import Answer, ConsentItem, RecipientClass
from desktop.domain.desk_rules import require_recipient
from desktop.domain.errors import Incomplete, NotAllowed
from desktop.domain.evidence import Attachment, AttachmentId, AttachmentKind
from desktop.domain.testimony import Closing, ReadBack, ReadBackMethod
from tests.domain.samples import agreed, complete

NOT_YES = [Answer.NO, Answer.LATER, Answer.NOT_ASKED]


def attachment(kind):
    return Attachment(
        id=AttachmentId("aa" * 16),
        kind=kind,
        name="x",
        media_type="",
        size_bytes=1,
        sha512="0" * 128,
        added_at="",
    )


def test_nothing_is_missing_in_a_complete_testimony():
    rules.require_complete(complete(), ())


@pytest.mark.parametrize(
    ("change", "gap"),
    [
        ({"present": ()}, "people"),
        ({"spoken_language": ""}, "language"),
        ({"written_language": ""}, "language"),
        ({"paragraphs": ()}, "narrative"),
        ({"paragraphs": ("  ",)}, "narrative"),
        ({"read_back": ReadBack()}, "read_back"),
        ({"read_back": ReadBack(method=ReadBackMethod.READ_SELF)}, "read_back"),
        ({"closing": Closing()}, "closing"),
    ],
)
def test_each_gap_is_named(change, gap):
    assert rules.gaps(complete(**change), ()) == (gap,)


@pytest.mark.parametrize("item", rules.NEEDED)
@pytest.mark.parametrize("answer", NOT_YES)
def test_sealing_needs_a_yes_to_each_needed_item(item, answer):
    testimony = complete(consent=agreed(**{item: answer}))
    with pytest.raises(Incomplete) as error:
        rules.require_complete(testimony, ())
    assert error.value.gaps == (f"consent.{item}",)


@pytest.mark.parametrize("answer", NOT_YES)
@pytest.mark.parametrize(
    ("kind", "item", "gap"),
    [
        (AttachmentKind.INTERVIEW_AUDIO, ConsentItem.AUDIO, "audio_not_allowed"),
        (AttachmentKind.PHOTO, ConsentItem.PHOTOS, "photos_not_allowed"),
        (AttachmentKind.VIDEO, ConsentItem.PHOTOS, "photos_not_allowed"),
    ],
)
def test_evidence_without_consent_is_not_sealed(kind, item, gap, answer):
    testimony = complete(consent=agreed(**{item: answer}))
    assert rules.gaps(testimony, (attachment(kind),)) == (gap,)
    assert rules.gaps(complete(), (attachment(kind),)) == ()


@pytest.mark.parametrize("recipient", RecipientClass)
@pytest.mark.parametrize("answer", NOT_YES)
def test_no_recipient_class_without_a_yes_receives_anything(recipient, answer):
    with pytest.raises(NotAllowed) as error:
        require_recipient(complete(consent=agreed(**{recipient: answer})), recipient)
    assert error.value.reason == f"consent.share.{recipient}"
    require_recipient(complete(), recipient)


@pytest.mark.parametrize(
    ("rule", "item"),
    [
        (rules.require_device_copy, ConsentItem.KEEP_DEVICE_COPY),
        (rules.require_recording, ConsentItem.AUDIO),
        (rules.require_printing, ConsentItem.STORE),
        (rules.require_printing, ConsentItem.PURPOSE_UNDERSTOOD),
    ],
)
@pytest.mark.parametrize("answer", NOT_YES)
def test_each_act_needs_its_own_yes(rule, item, answer):
    with pytest.raises(NotAllowed) as error:
        rule(agreed(**{item: answer}))
    assert error.value.reason == f"consent.{item}"
    rule(agreed())
