"""Redactions while they are made: which parts of a testimony will not be shown, and why.

Everything is withheld by default that tells who was where with whom; the account itself is
shown. What a withdrawal took away cannot be shown again, and what the signed frame of the
original tells anyway is never called withheld: that would be a false comfort.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from desktop.domain import canonical
from desktop.domain.canonical import Value
from desktop.domain.disclosure import Why, Withheld
from desktop.domain.errors import MalformedRecord
from desktop.domain.fields import Fields
from desktop.domain.leaves import Leaf, read_leaf
from desktop.domain.quoting import quoting, told_by
from desktop.domain.testimony import TestimonyId

RECORDS = ("record", "custody", "attachments")
_BY_DEFAULT = (
    ("testimony/place", Why.SECURITY),
    ("testimony/present/", Why.IDENTITY),
    ("testimony/consent/teach_back", Why.RELEVANCE),
    ("testimony/closing/feeling", Why.RELEVANCE),
    ("testimony/closing/next_steps", Why.SECURITY),
    ("testimony/conduct/", Why.SECURITY),
    ("testimony/consent_more/", Why.SECURITY),
    ("testimony/coding/", Why.RELEVANCE),
    ("testimony/body/", Why.IDENTITY),
    ("testimony/people/", Why.THIRD_PERSON),
    ("testimony/items/", Why.SECURITY),
    ("testimony/translation/", Why.RELEVANCE),
    ("testimony/numbers_given/", Why.RELEVANCE),
    ("custody/", Why.SECURITY),
    ("attachments/", Why.SECURITY),
)
"""Beginnings of paths that are withheld until somebody decides otherwise."""
_PARAGRAPH = "testimony/paragraphs/"
_WITH_PARAGRAPHS = ("testimony/coding/", "testimony/conduct/", "testimony/translation/")
"""Beginnings of paths of what is withheld with the paragraph that it tells of."""
_TOLD_ANYWAY = (
    "testimony/id",
    "testimony/code",
    "testimony/consent/items/",
    "testimony/consent/sharing/",
)
"""Beginnings of paths whose values the redacted copy, or the original's signed
``bundle.json`` inside it, tells in any case."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Redaction:
    """A redacted copy being made.

    Attributes:
        reason: What it is made for.
        withheld: What is not shown, by path.
        searched: Words that were looked for while it was made: names, mostly, that must
            not be overlooked.
    """

    testimony: TestimonyId
    code: str
    reason: str = ""
    withheld: Mapping[str, Withheld] = field(default_factory=dict)
    searched: tuple[str, ...] = ()

    def withholding(self, paths: Iterable[str], why: Why) -> "Redaction":
        """Return the redaction in which these parts are not shown, for this reason.

        A text that stands in the place of one of them stays.
        """
        more = {
            path: Withheld(path=path, why=why, replaced=self.replacement(path))
            for path in paths
        }
        return replace(self, withheld={**self.withheld, **more})

    def replacing(self, texts: Mapping[str, str], why: Why) -> "Redaction":
        """Return the redaction in which texts stand in the place of parts.

        Args:
            texts: What to put in the place of each path; empty for nothing.
            why: Why the parts are not shown, for those that were.
        """
        more = {
            path: Withheld(
                path=path,
                why=self.withheld[path].why if path in self.withheld else why,
                replaced=text,
            )
            for path, text in texts.items()
        }
        return replace(self, withheld={**self.withheld, **more})

    def showing(self, paths: Iterable[str]) -> "Redaction":
        """Return the redaction in which these parts are shown."""
        shown = frozenset(paths)
        kept = {path: each for path, each in self.withheld.items() if path not in shown}
        return replace(self, withheld=kept)

    def replacement(self, path: str) -> str:
        """Return the text that stands in the place of a part; empty for none."""
        held = self.withheld.get(path)
        return held.replaced if held else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part of a testimony that can be shown or withheld alone.

    Attributes:
        path: Its path, as signed.
        value: What it says; None for what a withdrawal took away.
        leaf: As it was signed; None likewise.
    """

    path: str
    value: Value
    leaf: Leaf | None

    @property
    def is_gone(self) -> bool:
        """It was withdrawn: nobody may read the words any more, or nobody has them."""
        return self.leaf is None

    def gone(self) -> "Part":
        """Return the part as it is once a withdrawal took it away."""
        return Part(path=self.path, value=None, leaf=None)

    @property
    def is_told_anyway(self) -> bool:
        """The copy says it in any case, so it cannot be withheld."""
        return self.path.startswith(_TOLD_ANYWAY)

    @property
    def is_free(self) -> bool:
        """Whoever makes the copy decides about it."""
        return not self.is_gone and not self.is_told_anyway


def parts_of(members: dict[str, bytes]) -> tuple[Part, ...]:
    """Return the parts of a received testimony, in their signed order.

    Args:
        members: The signed members, by the names under which the vault keeps them.
    """
    found: list[Part] = []
    for name in RECORDS:
        record = canonical.loads(members[name])
        assert isinstance(record, dict)
        leaves = record["leaves"]
        assert isinstance(leaves, list)
        found += map(_part, leaves)
    return tuple(found)


def _part(value: Value) -> Part:
    assert isinstance(value, dict)
    if set(value) == {"path"}:
        return Part(path=str(value["path"]), value=None, leaf=None)
    leaf = read_leaf(value)
    return Part(path=leaf.path, value=leaf.value, leaf=leaf)


def begun(testimony: TestimonyId, code: str, parts: tuple[Part, ...]) -> Redaction:
    """Return a redaction with what is withheld by default."""
    withheld = {}
    for part in parts:
        why = _default(part.path)
        if why is not None:
            withheld[part.path] = Withheld(path=part.path, why=why)
    return settled(Redaction(testimony=testimony, code=code, withheld=withheld), parts)


def _default(path: str) -> Why | None:
    return next((why for begin, why in _BY_DEFAULT if path.startswith(begin)), None)


def settled(redaction: Redaction, parts: tuple[Part, ...]) -> Redaction:
    """Return `redaction` as it stands by what may be shown now.

    What was withdrawn since is withheld, with nothing in its place: a text written before
    may say what was taken back. What the copy tells anyway is not called withheld. What
    was coded, asked or translated of a paragraph is withheld with it, for the same reason.
    """
    withheld = _with_their_paragraphs(redaction, parts)
    for part in parts:
        held = redaction.withheld.get(part.path)
        if part.is_gone:
            withheld[part.path] = Withheld(path=part.path, why=Why.CONSENT)
        elif held is not None and part.is_free:
            withheld[part.path] = held
    return replace(redaction, withheld=withheld)


def _with_their_paragraphs(
    redaction: Redaction, parts: tuple[Part, ...]
) -> dict[str, Withheld]:
    """Return what goes with paragraphs that are withheld."""
    numbers: dict[Why, set[int]] = {}
    for path, held in redaction.withheld.items():
        if path.startswith(_PARAGRAPH):
            number = int(path.removeprefix(_PARAGRAPH)) + 1
            numbers.setdefault(held.why, set()).add(number)
    return {
        path: Withheld(path=path, why=why)
        for why, withheld in numbers.items()
        for path in telling(parts, withheld)
        if path.startswith(_WITH_PARAGRAPHS)
    }


def telling(parts: Iterable[Part], numbers: Collection[int]) -> frozenset[str]:
    """Return the paths of the parts that are, quote or point into some paragraphs."""
    return quoting(((part.path, part.value) for part in parts), numbers)


def shown_paragraphs(redaction: Redaction, parts: Iterable[Part]) -> frozenset[int]:
    """Return the numbers of the paragraphs of which a copy tells, or seems to.

    A text in the place of a part may say what the part says.
    """
    told = told_by((part.path, part.value) for part in parts)
    return frozenset(
        number
        for path, numbers in told.items()
        for number in numbers
        if path not in redaction.withheld or redaction.replacement(path)
    )


def encode_redaction(redaction: Redaction) -> bytes:
    """Return the canonical bytes of a redaction."""
    withheld: dict[str, Value] = {
        path: {"why": each.why, "replaced": each.replaced}
        for path, each in redaction.withheld.items()
    }
    return canonical.dumps(
        {
            "testimony": redaction.testimony,
            "code": redaction.code,
            "reason": redaction.reason,
            "withheld": withheld,
            "searched": list(redaction.searched),
        }
    )


def decode_redaction(raw: bytes) -> Redaction:
    """Return the redaction that `encode_redaction` wrote.

    Raises:
        MalformedRecord: The bytes are none.
    """
    fields = Fields(canonical.loads(raw))
    withheld, searched = fields.value("withheld"), fields.value("searched")
    if not isinstance(withheld, dict) or not isinstance(searched, list):
        raise MalformedRecord
    redaction = Redaction(
        testimony=TestimonyId(fields.hexed("testimony", 32)),
        code=fields.text("code"),
        reason=fields.text("reason"),
        withheld={path: _withheld(path, value) for path, value in withheld.items()},
        searched=tuple(map(_words, searched)),
    )
    fields.done()
    return redaction


def _words(value: Value) -> str:
    if not isinstance(value, str):
        raise MalformedRecord
    return value


def _withheld(path: str, value: Value) -> Withheld:
    fields = Fields(value)
    held = Withheld(
        path=path, why=fields.choice("why", Why), replaced=fields.text("replaced")
    )
    fields.done()
    return held
