"""One act on the command line, by the same services as the window."""

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path

from crypto.errors import CryptoError
from desktop.domain.bundles import BundleType
from desktop.domain.codes import parse_case_code
from desktop.domain.consent_rules import READERS, reader_of
from desktop.domain.errors import DeponentError
from desktop.parts.desk import Desk, folder_session, open_desk
from desktop.parts.secrets import read_passphrase
from desktop.paths import process_vault
from desktop.reports import Reporter
from desktop.services.exchange import Outcome, Verdict
from desktop.services.progress import Unwatched
from desktop.services.session import Session
from ui.messages import message_for
from ui.plain import visible

DONE = 0
REFUSED = 1
NO_VAULT = 3
WORDS_OF_OUTCOME = {
    Outcome.GOOD: "good",
    Outcome.IMPORTED: "imported",
    Outcome.ALREADY_HERE: "already here",
    Outcome.REFUSED: "refused",
}


def run(options: argparse.Namespace, session_in: Callable[[Path], Session]) -> int:
    """Do one act and return the exit status.

    Args:
        options: What `parser` understood.
        session_in: Returns the way into the vault in a folder.

    Returns:
        0 if all went well, 1 if something was refused, 3 if the vault was not opened.
    """
    folder = options.vault or process_vault()
    session = session_in(folder)
    if not session.has_vault():
        print(f"There is no vault in {visible(str(folder))}.", file=sys.stderr)
        return NO_VAULT
    if options.act == "statement" and (refusal := _refusal(options, folder)):
        print(refusal, file=sys.stderr)
        return REFUSED
    try:
        passphrase = read_passphrase(options.passphrase_fd, "Passphrase: ")
    except (EOFError, KeyboardInterrupt, UnicodeError, OSError):
        print("No passphrase was given. Nothing was opened.", file=sys.stderr)
        return NO_VAULT
    try:
        desk = open_desk(session.unlock(passphrase))
    except (DeponentError, CryptoError, OSError) as error:
        _say(error)
        return NO_VAULT
    try:
        return (
            _statement(desk, options)
            if options.act == "statement"
            else _files(desk, options)
        )
    except (DeponentError, CryptoError, OSError) as error:
        _say(error)
        return REFUSED
    finally:
        desk.vault.close()


def _refusal(options: argparse.Namespace, vault: Path) -> str:
    """Return why no statement is made, before anything is opened; empty if one may be."""
    if not _may_write(options.output, vault):
        return (
            f"{visible(str(options.output))} is there already, or is no place for a "
            "statement. Nothing was written. Choose another name."
        )
    if options.reader not in READERS:
        return (
            f"{visible(options.reader)} is nobody for whom pages are made. Nothing was "
            f"written. Choose one of: {', '.join(READERS)}."
        )
    return ""


def _may_write(path: Path, vault: Path) -> bool:
    """Say whether a new file may be made at `path`: nothing there, and not in the vault."""
    try:
        inside = path.absolute().resolve().is_relative_to(vault.absolute().resolve())
        return not (inside or path.exists() or path.is_symlink())
    except OSError:  # its name is too long, or its folder is not ours to look into
        return False


def _files(desk: Desk, options: argparse.Namespace) -> int:
    judge = desk.exchange.import_file if options.act == "import" else desk.exchange.inspect
    verdicts = [judge(path, Unwatched()) for path in options.files]
    if options.json:
        print(json.dumps([_facts(verdict) for verdict in verdicts], indent=2))
    else:
        for verdict in verdicts:
            print(_sentence(verdict))
    refused = any(verdict.outcome is Outcome.REFUSED for verdict in verdicts)
    return REFUSED if refused else DONE


def _facts(verdict: Verdict) -> dict[str, object]:
    return {
        "file": str(verdict.path),
        "outcome": str(verdict.outcome),
        "error": getattr(verdict.error, "code", "") or type(verdict.error).__name__
        if verdict.error
        else None,
        "type": verdict.kind,
        "signer": verdict.signer,
        "signer_name": verdict.signer_name,
        "case_code": verdict.case_code,
        "bundle_id": verdict.bundle_id,
        "paragraphs": verdict.paragraphs,
        "attachments": verdict.attachments,
        "addressed_to_me": verdict.addressed_to_me,
        "claimed_at": verdict.claimed_at,
        "sequence": verdict.sequence,
        "missing": verdict.history.missing,
        "encrypted_again": verdict.history.is_rewrapped,
        "late": verdict.history.is_late,
        "key_revoked_later": verdict.standings.is_marked,
        "bytes": verdict.size_bytes,
    }


def _sentence(verdict: Verdict) -> str:
    start = f"{visible(str(verdict.path))}: {WORDS_OF_OUTCOME[verdict.outcome]}"
    if verdict.error is not None:
        message = message_for(verdict.error)
        return f"{start}. {message.what} {message.safe} {message.next}"
    what = f"{str(verdict.kind).capitalize()} {verdict.case_code}".rstrip()
    counted = f"{verdict.attachments} attachments"
    if verdict.kind is BundleType.TESTIMONY:
        counted = f"{verdict.paragraphs} paragraphs, {counted}"
    return f"{start}. {what}, signed by {verdict.signer_name}, {counted}."


def _statement(desk: Desk, options: argparse.Namespace) -> int:
    testimony = desk.vault.testimonies.find_code(parse_case_code(options.code))
    reader = reader_of(options.reader)
    pdf = desk.statements.pdf(testimony, options.language, reader)
    desk.statements.save(testimony, pdf, options.output, reader)
    if options.json:
        print(json.dumps({"file": str(options.output), "bytes": len(pdf)}))
    else:
        code = desk.vault.testimonies.row(testimony).code
        print(
            f"{visible(str(options.output))}: written and read back. Statement of {code} "
            f"for {reader}, {len(pdf)} bytes."
        )
    return DONE


def _say(error: Exception) -> None:
    message = message_for(error)
    print(f"{message.what} {message.safe} {message.next}", file=sys.stderr)


def start(options: argparse.Namespace) -> int:
    """Do one act in the vault of whoever runs this process."""
    Reporter().install()
    return run(options, folder_session)
