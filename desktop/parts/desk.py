"""The services of one open vault, made together."""

import importlib
import os
from dataclasses import dataclass
from pathlib import Path

from desktop.parts.store import FolderStore, local_clock
from desktop.process import total_memory_bytes
from desktop.services.contacts import Contacts
from desktop.services.cut_off_takes import CutOffTakes
from desktop.services.disclosures import Disclosures
from desktop.services.enclosing import Enclosing
from desktop.services.evidence import Evidence
from desktop.services.exchange import Exchange
from desktop.services.half_typed import HalfTyped
from desktop.services.letters import Letters
from desktop.services.packs import Packs
from desktop.services.particulars import WhoIsWho
from desktop.services.particulars_files import ParticularsFiles
from desktop.services.ports import Vault
from desktop.services.receipts import Post, Receipts
from desktop.services.recording import Recording
from desktop.services.roster_desk import RosterDesk
from desktop.services.rosters import Rosters
from desktop.services.sealing import Sealing
from desktop.services.session import Session, strongest_affordable
from desktop.services.statements import Pages, Statements
from desktop.services.timestamps import Timestamps


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Every service, over one vault."""

    vault: Vault
    recording: Recording
    evidence: Evidence
    cut_off_takes: CutOffTakes
    who: WhoIsWho
    who_files: ParticularsFiles
    contacts: Contacts
    sealing: Sealing
    letters: Letters
    receipts: Receipts
    enclosing: Enclosing
    disclosures: Disclosures
    rosters: Rosters
    exchange: Exchange
    organisation: RosterDesk
    statements: Statements
    timestamps: Timestamps
    packs: Packs
    half_typed: HalfTyped


def print_when_needed(pages: Pages) -> bytes:
    """Return the PDF of `pages`, loading the PDF library at the first call only."""
    printing = importlib.import_module("desktop.parts.printing")
    pdf: bytes = printing.print_pages(pages)
    return pdf


def open_desk(vault: Vault) -> Desk:
    """Return the services over `vault`."""
    rosters = Rosters(vault, local_clock, os.urandom)
    sealing = Sealing(vault, local_clock, os.urandom)
    exchange = Exchange(vault, rosters, local_clock, os.urandom)
    who = WhoIsWho(vault, local_clock)
    evidence = Evidence(vault, local_clock, os.urandom)
    return Desk(
        vault=vault,
        recording=Recording(vault, local_clock, os.urandom),
        evidence=evidence,
        cut_off_takes=CutOffTakes(vault, local_clock, evidence),
        who=who,
        who_files=ParticularsFiles(vault, who, local_clock, os.urandom),
        contacts=Contacts(vault, local_clock),
        sealing=sealing,
        letters=Letters(vault, local_clock, os.urandom),
        receipts=Receipts(vault, Post(sealing, exchange), local_clock, os.urandom),
        enclosing=Enclosing(vault, local_clock, os.urandom),
        disclosures=Disclosures(vault, local_clock, os.urandom),
        rosters=rosters,
        exchange=exchange,
        organisation=RosterDesk(vault, rosters, local_clock, os.urandom),
        statements=Statements(vault, local_clock, print_when_needed),
        timestamps=Timestamps(vault, local_clock, os.urandom),
        packs=Packs(vault, local_clock),
        half_typed=HalfTyped(vault),
    )


def folder_session(folder: Path) -> Session:
    """Return the way into the vault in `folder`, with this machine's key derivation."""
    store = FolderStore(lambda: strongest_affordable(total_memory_bytes()))
    return Session(store, folder, local_clock, os.urandom)
