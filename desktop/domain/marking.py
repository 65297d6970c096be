"""What is noted beside the account: questions, and where in a recording a paragraph begins.

While a recording runs it is no piece of evidence yet, so its marks carry the name of the
take; they get the number of the evidence once it is kept, and go if nothing was.
"""

from dataclasses import replace

from desktop.domain import limits
from desktop.domain.conduct import AskedQuestion, AudioMark
from desktop.domain.evidence import AttachmentId
from desktop.domain.testimony import Testimony


def with_question(testimony: Testimony, question: AskedQuestion) -> Testimony:
    """Return it with one more question; one that lies behind the end comes to the end."""
    if len(testimony.conduct.questions) >= limits.QUESTIONS:
        return testimony
    placed = replace(question, after=min(question.after, len(testimony.paragraphs)))
    return replace(testimony, conduct=testimony.conduct.with_question(placed))


def without_question(testimony: Testimony, question: AskedQuestion) -> Testimony:
    """Return it without a question that was noted by mistake."""
    kept = tuple(each for each in testimony.conduct.questions if each != question)
    return replace(testimony, conduct=replace(testimony.conduct, questions=kept))


def last_asked(testimony: Testimony, paragraph: int) -> AskedQuestion | None:
    """Return the question that was put last before a paragraph; None if none was."""
    newest_first = reversed(testimony.conduct.questions)
    before = [each for each in newest_first if each.after < paragraph]
    return max(before, key=lambda each: each.after, default=None)


def with_mark(testimony: Testimony, mark: AudioMark) -> Testimony:
    """Return it with where a paragraph begins in a recording; the newest mark counts."""
    if not 1 <= mark.paragraph <= len(testimony.paragraphs):
        return testimony
    others = tuple(
        each
        for each in testimony.conduct.audio_marks
        if (each.paragraph, each.recording) != (mark.paragraph, mark.recording)
    )
    if len(others) >= limits.AUDIO_MARKS:
        return testimony
    return _with_marks(testimony, (*others, mark))


def as_evidence(testimony: Testimony, take: str, kept: AttachmentId) -> Testimony:
    """Return it with the marks of a take pointing at the evidence that it became."""
    return _with_marks(
        testimony,
        tuple(
            replace(each, recording=kept) if each.recording == take else each
            for each in testimony.conduct.audio_marks
        ),
    )


def without_take(testimony: Testimony, take: str) -> Testimony:
    """Return it without the marks of a take; as it is if `take` is empty."""
    marks = testimony.conduct.audio_marks
    return _with_marks(testimony, tuple(e for e in marks if e.recording != take))


def mark_for(testimony: Testimony, paragraph: int) -> AudioMark | None:
    """Return where a paragraph is heard: its own mark, or the nearest before it."""
    newest_first = reversed(testimony.conduct.audio_marks)
    before = [each for each in newest_first if each.paragraph <= paragraph]
    return max(before, key=lambda each: each.paragraph, default=None)


def _with_marks(testimony: Testimony, marks: tuple[AudioMark, ...]) -> Testimony:
    if marks == testimony.conduct.audio_marks:
        return testimony
    return replace(testimony, conduct=replace(testimony.conduct, audio_marks=marks))
