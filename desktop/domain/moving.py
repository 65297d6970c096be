"""Words change under what is coded on them: spans, marks and questions move along.

An edit is seen as one stretch of characters that became another, with the same words before
and behind. What lies outside moves; what lies inside and is gone loses its place, never its
meaning: a fact whose words were deleted stays, without a span; a correction to which the
deponent said yes stays, at the nearest paragraph.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from desktop.domain.coding import Fact, Span
from desktop.domain.conduct import AskedQuestion, AudioMark
from desktop.domain.testimony import Correction, Testimony
from desktop.domain.translation import NOT_TRANSLATED, Translation

Entry = TypeVar("Entry", AudioMark, Correction)


def with_paragraphs(testimony: Testimony, paragraphs: tuple[str, ...]) -> Testimony:
    """Return the testimony with other paragraphs, and all that points into them moved.

    The revision is not raised: it is one change with the rest of `Testimony.next`.

    Args:
        testimony: As it was.
        paragraphs: All paragraphs as they are now.
    """
    if paragraphs == testimony.paragraphs:
        return testimony
    edit = Edit.between(testimony.paragraphs, paragraphs)
    conduct, read_back = testimony.conduct, testimony.read_back
    return replace(
        testimony,
        paragraphs=paragraphs,
        coding=replace(
            testimony.coding,
            facts=tuple(on_its_words(fact, edit) for fact in testimony.coding.facts),
        ),
        conduct=replace(
            conduct,
            questions=tuple(asked(each, edit) for each in conduct.questions),
            audio_marks=tuple(_there(marked, conduct.audio_marks, edit)),
        ),
        read_back=replace(
            read_back, corrections=tuple(_there(corrected, read_back.corrections, edit))
        ),
        translation=_translated(testimony.translation, edit.number, len(paragraphs)),
    )


def on_its_words(fact: Fact, edit: "Edit") -> Fact:
    """Return a fact on its words as they stand after an edit; on none if they are gone."""
    span = edit.span(fact.span) if fact.span else None
    return fact if span == fact.span else replace(fact, span=span)


def asked(question: AskedQuestion, edit: "Edit") -> AskedQuestion:
    """Return a question behind the paragraph after which it was asked."""
    after = edit.after(question.after)
    return question if after == question.after else replace(question, after=after)


def marked(mark: AudioMark, edit: "Edit") -> AudioMark | None:
    """Return a mark at its paragraph; None if that is gone."""
    return _at(mark, edit.number(mark.paragraph))


def corrected(correction: Correction, edit: "Edit") -> Correction | None:
    """Return a correction at its paragraph; None if that is gone.

    One to which the deponent said yes is never gone: it comes to the nearest paragraph
    before.
    """
    now = edit.number(correction.paragraph)
    if not now and correction.acknowledged_at:
        now = max(edit.after(correction.paragraph), 1)
    return _at(correction, now)


def _at(each: Entry, now: int) -> Entry | None:
    if not now:
        return None
    return each if now == each.paragraph else replace(each, paragraph=now)


def _there(
    moved: Callable[[Entry, "Edit"], Entry | None], entries: Iterable[Entry], edit: "Edit"
) -> Iterator[Entry]:
    """Yield entries where they are now, without those whose paragraphs are gone."""
    for each in entries:
        now = moved(each, edit)
        if now is not None:
            yield now


def _translated(
    translation: Translation, moved: Callable[[int], int], count: int
) -> Translation:
    """Return a translation beside the moved paragraphs; it is no longer certified."""
    if translation == NOT_TRANSLATED:
        return translation
    beside = [""] * count
    for number, words in enumerate(translation.paragraphs, 1):
        now = moved(number)
        if now and words:
            beside[now - 1] = f"{beside[now - 1]} {words}".lstrip()
    return replace(translation, paragraphs=tuple(beside), certified_at="")


@dataclass(frozen=True, slots=True)
class Edit:
    """What one edit did.

    Attributes:
        head: How many paragraphs before it are the same.
        old: The paragraphs that it changed.
        new: Those in their place.
        same_before: Characters at the begin of `old`, joined, that are the same in `new`.
        same_behind: Likewise at the end.
    """

    head: int
    old: tuple[str, ...]
    new: tuple[str, ...]
    same_before: int
    same_behind: int

    @classmethod
    def between(cls, old: tuple[str, ...], new: tuple[str, ...]) -> "Edit":
        """Return the edit that made `new` of `old`."""
        head = _same(old, new)
        tail = _same(old[head:][::-1], new[head:][::-1])
        changed = old[head : len(old) - tail], new[head : len(new) - tail]
        was, now = map("\n".join, changed)
        before = _same(was, now)
        behind = _same(was[before:][::-1], now[before:][::-1])
        return cls(head, *changed, before, behind)

    def number(self, paragraph: int) -> int:
        """Return what number a paragraph has now; 0 if it is gone."""
        place = paragraph - self.head - 1
        if place < 0:
            return paragraph
        if place >= len(self.old):
            return paragraph + len(self.new) - len(self.old)
        if whole := self._moved_whole(place):
            return whole
        if len(self.old) == len(self.new) and self.new[place] not in self.old:
            return paragraph
        return self._moved_paragraph(place)

    def after(self, paragraph: int) -> int:
        """Return behind which paragraph something stands now; 0 before the first."""
        while paragraph > self.head:
            now = self.number(paragraph)
            if now:
                return now
            paragraph -= 1
        return paragraph

    def span(self, span: Span) -> Span | None:
        """Return where words stand now; None if they are gone."""
        place = span.paragraph - self.head - 1
        if not 0 <= place < len(self.old):
            now = self.number(span.paragraph)
            return span if now == span.paragraph else replace(span, paragraph=now)
        if whole := self._moved_whole(place):
            return replace(span, paragraph=whole)
        begin = sum(len(each) + 1 for each in self.old[:place])
        return self._found(self._start(begin + span.start), self._end(begin + span.end))

    @property
    def _was(self) -> int:
        return len("\n".join(self.old))

    @property
    def _now(self) -> int:
        return len("\n".join(self.new))

    def _start(self, at: int) -> int:
        if at >= self._was - self.same_behind:
            return at + self._now - self._was
        return at if at <= self.same_before else self._now - self.same_behind

    def _end(self, at: int) -> int:
        if at <= self.same_before:
            return at
        shifted = at + self._now - self._was
        return shifted if at >= self._was - self.same_behind else self.same_before

    def _found(self, start: int, end: int) -> Span | None:
        """Return the first piece of a stretch that lies in one paragraph."""
        for number, begin, words in self._lines():
            first, last = max(start, begin), min(end, begin + len(words))
            if first < last:
                return Span(
                    paragraph=self.head + number, start=first - begin, end=last - begin
                )
        return None

    def _lines(self) -> Iterator[tuple[int, int, str]]:
        """Yield the new paragraphs with number among them and place in the stretch."""
        begin = 0
        for number, words in enumerate(self.new, 1):
            yield number, begin, words
            begin += len(words) + 1

    def _moved_whole(self, place: int) -> int:
        """Return where the very same paragraph stands now; 0 if that is not sure."""
        words = self.old[place]
        if self.old.count(words) == 1 and self.new.count(words) == 1:
            return self.head + 1 + self.new.index(words)
        return 0

    def _moved_paragraph(self, place: int) -> int:
        begin = sum(len(each) + 1 for each in self.old[:place])
        end = begin + len(self.old[place])
        if begin < self.same_before or begin == 0:
            at = begin
        elif end >= self._was - self.same_behind:
            at = end + self._now - self._was
        else:
            return 0
        for number, start, words in self._lines():
            if start <= at <= start + len(words):
                return self.head + number
        return 0


def _same(one: Sequence[object], other: Sequence[object]) -> int:
    """Return how many entries or characters at the begin are the same."""
    least, most = 0, min(len(one), len(other))
    while least < most:
        middle = (least + most + 1) // 2
        if one[least:middle] == other[least:middle]:
            least = middle
        else:
            most = middle - 1
    return least
