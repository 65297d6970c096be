"""How a testimony was taken, as a JSON value and back.

Read by form only: whether it can be is asked by `desktop.domain.sound`. See docs/format.md,
section 9.1.
"""

from desktop.domain.canonical import Value
from desktop.domain.conduct import (
    AskedQuestion,
    Assessment,
    AudioMark,
    Certificate,
    CertificateKind,
    Conduct,
    EndedHow,
    Manner,
    Pause,
    Sitting,
)
from desktop.domain.evidence import AttachmentId
from desktop.domain.fields import Fields, whole
from desktop.domain.preparing import Mode
from desktop.domain.preparing_codec import (
    capacity_value,
    choices_value,
    earlier_value,
    first_account_value,
    need_value,
    read_capacity,
    read_choices,
    read_earlier,
    read_first_account,
    read_need,
    read_risks,
    risks_value,
)
from desktop.domain.present_codec import present_value, read_present


def conduct_value(conduct: Conduct) -> dict[str, Value]:
    """Return how a testimony was taken as a JSON value."""
    assessment = conduct.assessment
    return {
        "mode": conduct.mode,
        "first_account": first_account_value(conduct.first_account),
        "earlier_asked": conduct.earlier_asked,
        "earlier": list(map(earlier_value, conduct.earlier)),
        "risks": risks_value(conduct.risks),
        "choices": choices_value(conduct.choices),
        "capacity": capacity_value(conduct.capacity),
        "needs": list(map(need_value, conduct.needs)),
        "sittings": list(map(_sitting_value, conduct.sittings)),
        "questions": list(map(_question_value, conduct.questions)),
        "audio_marks": list(map(_audio_mark_value, conduct.audio_marks)),
        "account_complete_at": conduct.account_complete_at,
        "certificates": list(map(_certificate_value, conduct.certificates)),
        "assessment": {
            "observations": assessment.observations,
            "follow_ups": assessment.follow_ups,
        },
    }


def read_conduct(value: Value) -> Conduct:
    """Return how a testimony was taken, by form.

    Raises:
        MalformedRecord: A field is missing, extra or of another kind.
    """
    with whole(value) as fields:
        return Conduct(
            mode=fields.choice("mode", Mode),
            first_account=read_first_account(fields.value("first_account")),
            earlier_asked=fields.truth("earlier_asked"),
            earlier=fields.rows("earlier", read_earlier),
            risks=read_risks(fields.value("risks")),
            choices=read_choices(fields.value("choices")),
            capacity=read_capacity(fields.value("capacity")),
            needs=fields.rows("needs", read_need),
            sittings=fields.rows("sittings", _read_sitting),
            questions=fields.rows("questions", _read_question),
            audio_marks=fields.rows("audio_marks", _read_audio_mark),
            account_complete_at=fields.text("account_complete_at"),
            certificates=fields.rows("certificates", _read_certificate),
            assessment=_read_assessment(fields.object("assessment")),
        )


def _read_assessment(fields: Fields) -> Assessment:
    assessment = Assessment(
        observations=fields.text("observations"), follow_ups=fields.text("follow_ups")
    )
    fields.done()
    return assessment


def _sitting_value(sitting: Sitting) -> Value:
    return {
        "started_at": sitting.started_at,
        "ended_at": sitting.ended_at,
        "ended_how": sitting.ended_how,
        "place": sitting.place,
        "present": present_value(sitting.present),
        "pauses": [{"since": each.since, "until": each.until} for each in sitting.pauses],
        "spoken_language": sitting.spoken_language,
        "interpreter": sitting.interpreter,
        "written_language": sitting.written_language,
        "note": sitting.note,
    }


def _read_sitting(value: Value) -> Sitting:
    with whole(value) as fields:
        return Sitting(
            started_at=fields.text("started_at"),
            ended_at=fields.text("ended_at"),
            ended_how=fields.choice("ended_how", EndedHow),
            place=fields.text("place"),
            present=fields.rows("present", read_present),
            pauses=fields.rows("pauses", _read_pause),
            spoken_language=fields.text("spoken_language"),
            interpreter=fields.text("interpreter"),
            written_language=fields.text("written_language"),
            note=fields.text("note"),
        )


def _read_pause(value: Value) -> Pause:
    with whole(value) as fields:
        return Pause(since=fields.text("since"), until=fields.text("until"))


def _question_value(question: AskedQuestion) -> Value:
    return {
        "asked_at": question.asked_at,
        "manner": question.manner,
        "words": question.words,
        "after": question.after,
    }


def _read_question(value: Value) -> AskedQuestion:
    with whole(value) as fields:
        return AskedQuestion(
            asked_at=fields.text("asked_at"),
            manner=fields.choice("manner", Manner),
            words=fields.text("words"),
            after=fields.integer("after"),
        )


def _audio_mark_value(mark: AudioMark) -> Value:
    return {
        "paragraph": mark.paragraph,
        "recording": mark.recording,
        "at_ms": mark.at_ms,
    }


def _read_audio_mark(value: Value) -> AudioMark:
    with whole(value) as fields:
        return AudioMark(
            paragraph=fields.integer("paragraph"),
            recording=AttachmentId(fields.text("recording")),
            at_ms=fields.integer("at_ms"),
        )


def _certificate_value(certificate: Certificate) -> Value:
    return {
        "kind": certificate.kind,
        "code": certificate.code,
        "from_language": certificate.from_language,
        "to_language": certificate.to_language,
        "competence": certificate.competence,
        "confirmed_at": certificate.confirmed_at,
    }


def _read_certificate(value: Value) -> Certificate:
    with whole(value) as fields:
        return Certificate(
            kind=fields.choice("kind", CertificateKind),
            code=fields.text("code"),
            from_language=fields.text("from_language"),
            to_language=fields.text("to_language"),
            competence=fields.text("competence"),
            confirmed_at=fields.text("confirmed_at"),
        )
