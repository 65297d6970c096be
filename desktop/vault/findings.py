"""What a full check looks at, and what it finds."""

from dataclasses import dataclass

from crypto.identity import Card
from desktop.vault.attachments import Attachments
from desktop.vault.content import Contents
from desktop.vault.database import Database
from desktop.vault.enclosures import Enclosures
from desktop.vault.layout import Layout
from desktop.vault.letters import Letters
from desktop.vault.originals import Originals
from desktop.vault.outbox import Outbox
from desktop.vault.particulars import Particulars


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that is not as it must be.

    Attributes:
        code: ``database``, ``chain``, ``content``, ``evidence``, ``outbox``, ``log``,
            ``letter``, ``original``, ``particulars``, ``roster``; or ``noted``: a row that
            no signed event backs, or an event without its row.
        subject: Which one: an event's number, a digest or an id; empty for the whole.
    """

    code: str
    subject: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What there is to look at."""

    database: Database
    contents: Contents
    attachments: Attachments
    letters: Letters
    enclosures: Enclosures
    originals: Originals
    particulars: Particulars
    outbox: Outbox
    layout: Layout
    owner: Card
