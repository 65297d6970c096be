"""Redactions while they are made: which parts of a testimony will not be shown, and why.

Everything is withheld by default that tells who was where with whom; the account itself is
shown. What a withdrawal took away cannot be shown again.
"""

from dataclasses import dataclass, field

from desktop.domain import canonical
from desktop.domain.canonical import Value
from desktop.domain.disclosure import Why, Withheld
from desktop.domain.errors import MalformedRecord
from desktop.domain.fields import Fields
from desktop.domain.leaves import Leaf, read_leaf
from desktop.domain.testimony import TestimonyId

RECORDS = ("record", "custody", "attachments")
_BY_DEFAULT = (
    ("testimony/place", Why.SECURITY),
    ("testimony/present/", Why.IDENTITY),
    ("testimony/consent/teach_back", Why.RELEVANCE),
    ("testimony/closing/feeling", Why.RELEVANCE),
    ("testimony/closing/next_steps", Why.SECURITY),
    ("custody/", Why.SECURITY),
    ("attachments/", Why.SECURITY),
)
"""Beginnings of paths that are withheld until somebody decides otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Redaction:
    """A redacted copy being made.

    Attributes:
        reason: What it is made for.
        withheld: What is not shown, by path.
    """

    testimony: TestimonyId
    code: str
    reason: str = ""
    withheld: dict[str, Withheld] = field(default_factory=dict)


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
        """It was withdrawn, and nobody has the words any more."""
        return self.leaf is None


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
        why = Why.CONSENT if part.is_gone else _default(part.path)
        if why is not None:
            withheld[part.path] = Withheld(path=part.path, why=why)
    return Redaction(testimony=testimony, code=code, withheld=withheld)


def _default(path: str) -> Why | None:
    return next((why for begin, why in _BY_DEFAULT if path.startswith(begin)), None)


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
        }
    )


def decode_redaction(raw: bytes) -> Redaction:
    """Return the redaction that `encode_redaction` wrote.

    Raises:
        MalformedRecord: The bytes are none.
    """
    fields = Fields(canonical.loads(raw))
    withheld = fields.value("withheld")
    if not isinstance(withheld, dict):
        raise MalformedRecord
    return Redaction(
        testimony=TestimonyId(fields.hexed("testimony", 32)),
        code=fields.text("code"),
        reason=fields.text("reason"),
        withheld={path: _withheld(path, value) for path, value in withheld.items()},
    )


def _withheld(path: str, value: Value) -> Withheld:
    fields = Fields(value)
    return Withheld(
        path=path, why=fields.choice("why", Why), replaced=fields.text("replaced")
    )
