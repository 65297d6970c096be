"""Words for every code: what happened, what is safe, what to do next.

An error carries a code and facts; here they become sentences. No Qt is imported, so the
command line says the same as the window. A test walks every error class of the program
and finds its words here.
"""

from ui.messages.desks import DESKS
from ui.messages.devices import DEVICES, disk_code
from ui.messages.evidence import EVIDENCE
from ui.messages.gaps import missing, missing_list, place, reason
from ui.messages.keys import KEYS
from ui.messages.letters import LETTERS
from ui.messages.message import Message, Tone
from ui.messages.mode import OF_THE_MODE
from ui.messages.packs import PACKS
from ui.messages.pieces import PIECES
from ui.messages.practice import PRACTICE
from ui.messages.refused import A_NO, gaps_told, is_refused
from ui.messages.sealed import BUNDLES, CRYPTO, VAST
from ui.messages.steps import step_words
from ui.messages.timestamps import TIMESTAMPS
from ui.messages.trust import TRUST
from ui.messages.vault import VAULT
from ui.words import QT_TRANSLATE_NOOP, decimal, translate

__all__ = [
    "MESSAGES",
    "Message",
    "Tone",
    "code_of",
    "message_for",
    "missing",
    "missing_list",
    "place",
    "reason",
    "size_words",
    "step_words",
]

MESSAGES: dict[str, Message] = {
    **DEVICES,
    **DESKS,
    **EVIDENCE,
    **VAULT,
    **BUNDLES,
    **CRYPTO,
    **TRUST,
    **LETTERS,
    **TIMESTAMPS,
    **PIECES,
    **KEYS,
    **PRACTICE,
    **PACKS,
}
_FALLBACK = "crashed"
_NOT_ALLOWED = frozenset({"domain.not_allowed", "domain.kept_back"})
_SIZES = (
    QT_TRANSLATE_NOOP("messages", "{number} kB"),
    QT_TRANSLATE_NOOP("messages", "{number} MB"),
    QT_TRANSLATE_NOOP("messages", "{number} GB"),
)


def code_of(error: BaseException) -> str:
    """Return the code under which `error` has words."""
    if isinstance(error, OSError):
        return disk_code(error)
    return str(getattr(error, "code", _FALLBACK))


def message_for(error: BaseException) -> Message:
    """Return what to tell a person about `error`, in the language of the interface."""
    message = MESSAGES.get(code_of(error), MESSAGES[_FALLBACK])
    if code_of(error) == "domain.not_allowed":
        message = OF_THE_MODE.get(str(getattr(error, "reason", "")), message)
    elif is_refused(tuple(getattr(error, "gaps", ()))):
        message = A_NO
    return message.shown(**_facts(error))


def size_words(size_bytes: int) -> str:
    """Return a size as people say it, e.g. ``1.2 MB``; thousands, as on a stick's label."""
    if size_bytes < 1000:
        return translate("messages", "{number} bytes").format(number=size_bytes)
    size = float(size_bytes)
    for words in _SIZES:
        size /= 1000
        if size < 999.95 or words == _SIZES[-1]:
            break
    return translate("messages", words).format(number=decimal(size, 1))


def _facts(error: BaseException) -> dict[str, object]:
    """Return the facts that words may name; never a name, a path or a key."""
    facts: dict[str, object] = {"gaps": "", "reason": ""}
    if gaps := tuple(getattr(error, "gaps", ())):
        facts["gaps"] = gaps_told(gaps)
    if (why := getattr(error, "reason", "")) and code_of(error) in _NOT_ALLOWED:
        is_sealed = code_of(error) == "domain.kept_back"
        parts = reason(str(why)), "" if is_sealed else place(str(why))
        facts["reason"] = " ".join(part for part in parts if part)
    if (number := getattr(error, "number", None)) is not None:
        facts["number"] = number
    if (vast := getattr(error, "vast", "")) in VAST:
        facts["vast"] = translate("messages", VAST[vast])
    for name in ("needed_bytes", "free_bytes"):
        if (size := getattr(error, name, None)) is not None:
            facts[name] = size_words(int(size))
    return facts
