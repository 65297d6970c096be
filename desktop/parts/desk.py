"""The services of one open vault, made together."""

import importlib
import os
from dataclasses import dataclass
from pathlib import Path

from desktop.parts.store import FolderStore, local_clock
from desktop.process import total_memory_bytes
from desktop.services.contacts import Contacts
from desktop.services.evidence import Evidence
from desktop.services.exchange import Exchange
from desktop.services.ports import Vault
from desktop.services.recording import Recording
from desktop.services.sealing import Sealing
from desktop.services.session import Session, strongest_affordable
from desktop.services.statements import Pages, Statements


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Every service, over one vault."""

    vault: Vault
    recording: Recording
    evidence: Evidence
    contacts: Contacts
    sealing: Sealing
    exchange: Exchange
    statements: Statements


def print_when_needed(pages: Pages) -> bytes:
    """Return the PDF of `pages`, loading the PDF library at the first call only."""
    printing = importlib.import_module("desktop.parts.printing")
    pdf: bytes = printing.print_pages(pages)
    return pdf


def open_desk(vault: Vault) -> Desk:
    """Return the services over `vault`."""
    return Desk(
        vault=vault,
        recording=Recording(vault, local_clock, os.urandom),
        evidence=Evidence(vault, local_clock, os.urandom),
        contacts=Contacts(vault, local_clock),
        sealing=Sealing(vault, local_clock, os.urandom),
        exchange=Exchange(vault, local_clock, os.urandom),
        statements=Statements(vault, local_clock, print_when_needed),
    )


def folder_session(folder: Path) -> Session:
    """Return the way into the vault in `folder`, with this machine's key derivation."""
    store = FolderStore(lambda: strongest_affordable(total_memory_bytes()))
    return Session(store, folder, local_clock, os.urandom)
