"""Invented testimonies for the tests of statements. No person, place or event is real."""

from dataclasses import replace

from desktop.domain.consent import NOTHING_ASKED, Answer, ConsentItem, RecipientClass
from desktop.domain.custody import CustodyAct, CustodyEvent
from desktop.domain.evidence import Attachment, AttachmentId, AttachmentKind
from desktop.domain.people import PersonPresent, PresentAs
from desktop.domain.testimony import (
    Closing,
    Correction,
    ReadBack,
    ReadBackMethod,
    Testimony,
    TestimonyId,
)
from exports.statement import StatementFacts

SIGNER = "4810293756019283746501928374650192837465"
MANIFEST = "8f3a1c2d9b04e5f6" * 8

BELARUSIAN = (
    (
        "Яны прыйшлі ўначы, калі ўсе ўжо спалі. Стук у дзверы быў такі, што з паліцы"
        " зляцела шклянка. Я спытаў, хто там, і пачуў толькі: «Адчыняй, міліцыя»."
        " Дакументаў ніхто не паказаў, і ніводзін з іх не назваў свайго імя."
    ),
    (
        "Іх было чацвёра, усе ў чорных масках, без апазнавальных знакаў. Адзін,"
        " ніжэйшы за астатніх, трымаў у руцэ гумавую дубінку. Ён гаварыў з лёгкім"
        " акцэнтам і называў мяне на «ты»."
    ),
    (
        "Мяне пасадзілі ў мікрааўтобус без шыб. Ехалі прыкладна сорак хвілін —"
        " столькі, колькі грала касета, якую яны слухалі. Рукі мне звязалі за спінай"
        " пластыкавай сцяжкай."
    ),
)
RUSSIAN = (
    (
        "В камере нас было двадцать три человека на восемь мест. Спать приходилось по"
        " очереди, на полу; свет не выключали ни разу. На третий день мне стало плохо,"
        " и я попросил врача. Мне ответили: «Врача для таких, как ты, нет»."
    ),
    (
        "На допросе человек, которого другие называли Майором, положил передо мной"
        " лист и сказал подписать. Я отказался. Тогда он вышел, а двое оставшихся"
        " стали бить меня по ногам — не по за\u0301мку двери, как потом писали, а"
        " именно по ногам."
    ),
)
ENGLISH = (
    (
        "They came at night, when everybody was already asleep. The knock at the door"
        " was so hard that a glass fell from the shelf. I asked who was there and"
        " heard only: “Open, police.” Nobody showed a paper, and none of them gave a"
        " name."
    ),
    (
        "There were four of them, all in black masks and without any badge. One,"
        " shorter than the others, held a rubber baton in his hand."
    ),
)


def consent():
    answers = NOTHING_ASKED
    for item in ConsentItem:
        answers = answers.with_answer(item, Answer.YES)
    answers = answers.with_answer(ConsentItem.KEEP_DEVICE_COPY, Answer.NO)
    answers = answers.with_answer(ConsentItem.RECONTACT, Answer.LATER)
    for each in (
        RecipientClass.LEGAL_TEAM,
        RecipientClass.ICC,
        RecipientClass.UN_MECHANISM,
    ):
        answers = answers.with_sharing(each, Answer.YES)
    answers = answers.with_sharing(RecipientClass.MEDIA, Answer.NO)
    answers = answers.with_sharing(RecipientClass.FUTURE_TRIBUNAL, Answer.LATER)
    return replace(
        answers,
        language="be",
        script_version="1.0-draft",
        recorded_at="2026-03-14T13:10:00+02:00",
        teach_back="Каб юрысты ведалі, што з намі рабілі, і каб гэта не забылася.",
    )


def sample(paragraphs=BELARUSIAN + RUSSIAN, **changes):
    return replace(
        Testimony(
            id=TestimonyId("0123456789abcdef" * 2),
            code="K7M4-P9R3",
            revision=12,
            started_at="2026-03-14T13:02:11+02:00",
            spoken_language="be",
            written_language="be",
            place="Вільня, памяшканне арганізацыі",
            present=(
                PersonPresent(present_as=PresentAs.DEPONENT, code="K7M4-P9R3"),
                PersonPresent(present_as=PresentAs.INTERVIEWER, code="Ліпа"),
                PersonPresent(present_as=PresentAs.INTERPRETER, code="Рабіна"),
            ),
            consent=consent(),
            paragraphs=tuple(paragraphs),
            read_back=ReadBack(
                method=ReadBackMethod.READ_ALOUD,
                language="be",
                confirmed=True,
                confirmed_at="2026-03-14T16:20:00+02:00",
                corrections=(
                    Correction(
                        paragraph=2,
                        before="Іх было пяцёра, усе ў чорных масках.",
                        after="Іх было чацвёра, усе ў чорных масках.",
                    ),
                    Correction(
                        paragraph=3, before="", after="Ехалі прыкладна сорак хвілін."
                    ),
                ),
            ),
            closing=Closing(
                feeling="SECRET-FEELING",
                next_steps="SECRET-STEPS",
                closed_at="2026-03-14T16:41:00+02:00",
            ),
        ),
        **changes,
    )


def attachment(number, kind=AttachmentKind.PHOTO, **changes):
    facts = {
        "id": AttachmentId(f"{number:032x}"),
        "kind": kind,
        "name": f"IMG_20{number:02}.JPG",
        "media_type": "image/jpeg",
        "size_bytes": 3_145_728 + number,
        "sha512": f"{number:02x}a7" * 32,
        "added_at": "2026-03-14T15:20:00+02:00",
        "note": "SECRET-NOTE",
    }
    return Attachment(**{**facts, **changes})


ATTACHMENTS = (
    attachment(1),
    attachment(2),
    attachment(
        3, AttachmentKind.DOCUMENT, name="Выпіска з бальніцы.pdf", size_bytes=88_211
    ),
    attachment(
        4,
        AttachmentKind.INTERVIEW_AUDIO,
        name="K7M4-P9R3-1.ogg",
        size_bytes=24_881_002,
        duration_ms=11_222_000,
    ),
)


def event(sequence, act, minute):
    return CustodyEvent(
        sequence=sequence,
        at=f"2026-03-14T{13 + minute // 60:02}:{minute % 60:02}:07+02:00",
        act=act,
        subject="0123456789abcdef" * 2,
        actor=SIGNER,
        facts=(),
        previous="0" * 64,
        hash="1" * 64,
        signature="2" * 128,
    )


CUSTODY = tuple(
    event(number, act, 3 + number * 17)
    for number, act in enumerate(
        (
            CustodyAct.CREATED,
            CustodyAct.CONSENT_RECORDED,
            CustodyAct.ATTACHED,
            CustodyAct.ATTACHED,
            CustodyAct.RECORDED,
            CustodyAct.CLOSED,
            CustodyAct.SEALED,
            CustodyAct.IMPORTED,
        ),
        start=1,
    )
)

SEALED = StatementFacts(
    organisation="Прыдуманы цэнтр дакументавання",
    signer=SIGNER,
    bundle_id="fedcba9876543210" * 2,
    manifest_sha512=MANIFEST,
    claimed_at="2026-03-14T17:02:00+02:00",
    verified=True,
)
