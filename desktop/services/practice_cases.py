"""Three invented cases: one at the plan, one in the free account, one ready to be sealed.

They are taken as any testimony is, through `desktop.services.recording`, so that nothing in
them is there which a person could not have written.
"""

from dataclasses import replace

from desktop.domain.conduct import NOT_CONDUCTED, EndedHow, Sitting
from desktop.domain.consent import NOTHING_ASKED, Answer, Consent, ConsentItem
from desktop.domain.consent import RecipientClass as Class
from desktop.domain.people import PersonPresent, PresentAs
from desktop.domain.preparing import RiskDecision
from desktop.domain.testimony import (
    Closing,
    Correction,
    ReadBack,
    ReadBackMethod,
    Testimony,
)
from desktop.services.ports import Clock, Entropy, Vault
from desktop.services.recording import Recording
from desktop.services.times import moment
from desktop.words import table

FREE = ("free.1", "free.2", "free.3")
CLOSED = ("closed.1", "closed.2", "closed.3", "closed.4", "closed.5")
CORRECTED = 3
"""The paragraph that is corrected at the read-back, from 1."""
_YES = (
    ConsentItem.PURPOSE_UNDERSTOOD,
    ConsentItem.VOLUNTARY,
    ConsentItem.CONFIDENTIALITY_LIMITS,
    ConsentItem.STORE,
    ConsentItem.AUDIO,
    ConsentItem.PHOTOS,
    ConsentItem.RECONTACT,
)


class Cases:
    """Writes them into one practice vault."""

    def __init__(self, vault: Vault, clock: Clock, entropy: Entropy) -> None:
        self._recording = Recording(vault, clock, entropy)
        self._clock = clock

    def write_down(self, words: dict[str, str]) -> None:
        """Write all three.

        Args:
            words: The table ``practice`` in the language of the cases.
        """
        self._closed(words)
        self._free(words)
        self._plan(words)

    def _plan(self, words: dict[str, str]) -> None:
        begun = self._begun(words, "plan")
        self._recording.save(begun)

    def _free(self, words: dict[str, str]) -> None:
        asked = self._asked(self._begun(words, "free"), words, "free")
        self._recording.save_consent(asked)
        sitting = self._sitting(asked, EndedHow.PAUSED)
        self._recording.save(
            asked.next(
                paragraphs=(words["invented"], *(words[each] for each in FREE)),
                conduct=asked.conduct.with_sitting(sitting),
            )
        )

    def _closed(self, words: dict[str, str]) -> None:
        asked = self._asked(self._begun(words, "closed"), words, "closed")
        self._recording.save_consent(asked)
        sitting = self._sitting(asked, EndedHow.CLOSED)
        now = moment(self._clock)
        conduct = replace(asked.conduct.with_sitting(sitting), account_complete_at=now)
        told = asked.next(
            paragraphs=(words["invented"], *(words[each] for each in CLOSED)),
            conduct=conduct,
            read_back=self._read_back(words),
            closing=Closing(
                feeling=words["closed.feeling"], next_steps=words["closed.next_steps"]
            ),
        )
        self._recording.save(told)
        self._recording.close(told)

    def _begun(self, words: dict[str, str], case: str) -> Testimony:
        """Return a testimony with who is there and where, not kept yet."""
        testimony = self._recording.begin()
        deponent = PersonPresent(present_as=PresentAs.DEPONENT, code=words["deponent"])
        return testimony.next(
            place=words[f"{case}.place"],
            present=(*testimony.present, deponent),
            spoken_language=words["lang"],
            written_language=words["lang"],
        )

    def _asked(self, testimony: Testimony, words: dict[str, str], case: str) -> Testimony:
        """Return the same revision with what is settled before, and with consent."""
        risks = replace(NOT_CONDUCTED.risks, decision=RiskDecision.GO)
        return replace(
            testimony,
            consent=self._consent(words, case),
            conduct=replace(NOT_CONDUCTED.with_earlier(()), risks=risks),
        )

    def _consent(self, words: dict[str, str], case: str) -> Consent:
        consent = NOTHING_ASKED
        for item in ConsentItem:
            answer = Answer.YES if item in _YES else Answer.NO
            consent = consent.with_answer(item, answer)
        for each in Class:
            answer = Answer.YES if each is Class.LEGAL_TEAM else Answer.NO
            consent = consent.with_sharing(each, answer)
        return replace(
            consent,
            language=words["lang"],
            script_version=table("consent", words["lang"])["version"],
            recorded_at=moment(self._clock),
            teach_back=words[f"{case}.teach_back"],
        )

    def _sitting(self, testimony: Testimony, ended: EndedHow) -> Sitting:
        return Sitting(
            started_at=testimony.started_at,
            ended_at=moment(self._clock),
            ended_how=ended,
            place=testimony.place,
            present=testimony.present,
            spoken_language=testimony.spoken_language,
            written_language=testimony.written_language,
        )

    def _read_back(self, words: dict[str, str]) -> ReadBack:
        now, after = moment(self._clock), words[CLOSED[CORRECTED - 2]]
        before = after.replace(words["closed.after"], words["closed.before"])
        correction = Correction(
            paragraph=CORRECTED, before=before, after=after, acknowledged_at=now
        )
        return ReadBack(
            method=ReadBackMethod.READ_ALOUD,
            language=words["lang"],
            confirmed=True,
            confirmed_at=now,
            corrections=(correction,),
        )
