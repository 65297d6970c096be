"""The command line does one act, tells it plainly, and never replaces what is there."""

import contextlib
import json
import os

import pytest

from desktop.cli import understand
from desktop.command import DONE, NO_VAULT, REFUSED, run
from desktop.domain.people import UserRole
from desktop.services.progress import Unwatched
from desktop.services.sealing import SealOptions
from tests.services.desks import PASSPHRASE, introduce, new_desk, session
from tests.services.test_trip import take_down
from ui.messages import MESSAGES


def act(vault, *arguments, passphrase=b""):
    reading, writing = os.pipe()
    os.write(writing, (passphrase or PASSPHRASE.encode()) + b"\n")
    os.close(writing)
    whole = ["--vault", str(vault), *arguments, "--passphrase-fd", str(reading)]
    status = run(understand(whole), session)
    with contextlib.suppress(OSError):
        os.close(reading)
    return status


@pytest.fixture
def sealed(tmp_path):
    """A sealed file, and the office that may open it; both vaults closed."""
    field = new_desk(tmp_path / "field", "Heron")
    office = new_desk(tmp_path / "office", "Lighthouse", UserRole.COORDINATOR)
    introduce(field, office)
    closed = take_down(field, tmp_path)
    to = SealOptions(recipients=(office.contacts.mine().fingerprint,))
    entry = field.sealing.seal(closed.id, to, Unwatched())
    path = field.vault.outbox.folder / entry.file_name
    field.vault.close()
    office.vault.close()
    return path, tmp_path / "office", closed.code


def test_verify_import_and_statement_do_what_they_say(sealed, tmp_path, capsys):
    path, office, code = sealed
    assert act(office, "verify", str(path), "--json") == DONE
    (facts,) = json.loads(capsys.readouterr().out)
    assert (facts["outcome"], facts["case_code"]) == ("good", code)
    assert act(office, "import", str(path)) == DONE
    assert f"imported. Testimony {code}, signed by Heron" in capsys.readouterr().out
    pdf = tmp_path / "a.pdf"
    assert act(office, "statement", code, "-o", str(pdf)) == DONE
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert capsys.readouterr().out == (
        f"{pdf}: written and read back. Statement of {code} for desk, "
        f"{pdf.stat().st_size} bytes.\n"
    )


def test_a_statement_is_told_once_as_facts_or_in_a_line_that_cannot_act(
    sealed, tmp_path, capsys
):
    path, office, code = sealed
    act(office, "import", str(path))
    capsys.readouterr()
    odd, plain = tmp_path / "a\x1b[2J.pdf", tmp_path / "b.pdf"
    assert act(office, "statement", code, "-o", str(odd)) == DONE
    told = capsys.readouterr().out
    assert "written and read back" in told
    assert "\x1b" not in told
    assert act(office, "statement", code, "-o", str(plain), "--json") == DONE
    facts = json.loads(capsys.readouterr().out)
    assert facts == {"file": str(plain), "bytes": plain.stat().st_size}


def test_a_refused_file_is_told_and_its_name_cannot_speak_to_the_terminal(
    sealed, tmp_path, capsys
):
    _path, office, _code = sealed
    odd = tmp_path / "a\x1b[2Jgood.age"
    odd.write_bytes(b"not sealed")
    assert act(office, "verify", str(odd)) == REFUSED
    told = capsys.readouterr().out
    assert "refused" in told
    assert "\x1b" not in told


@pytest.mark.parametrize("where", ["vault.db", "blobs/new.pdf"])
def test_a_statement_is_never_written_into_the_vault(sealed, where, capsys):
    _path, office, code = sealed
    before = (office / "vault.db").read_bytes()
    assert act(office, "statement", code, "-o", str(office / where)) == REFUSED
    assert (office / "vault.db").read_bytes() == before


def test_a_statement_never_replaces_a_file_or_a_device(sealed, tmp_path):
    path, office, code = sealed
    act(office, "import", str(path))
    there = tmp_path / "there.pdf"
    there.write_text("mine")
    for output in (there, "/dev/full"):
        assert act(office, "statement", code, "-o", str(output)) == REFUSED
    assert there.read_text() == "mine"


def test_no_vault_and_no_passphrase_are_told_without_a_fault(sealed, tmp_path, capsys):
    path, office, _code = sealed
    assert act(tmp_path / "nowhere", "verify", str(path)) == NO_VAULT
    assert "There is no vault" in capsys.readouterr().err
    assert act(office, "verify", str(path), passphrase=b"\xff\xfe") == NO_VAULT
    assert "No passphrase" in capsys.readouterr().err
    assert act(office, "verify", str(path), passphrase=b"wrong words") == NO_VAULT


@pytest.mark.parametrize("act_name", ["verify", "import"])
def test_a_vault_that_cannot_be_looked_at_is_told_without_a_fault(
    sealed, tmp_path, capsys, act_name
):
    path, _office, _code = sealed
    assert act(tmp_path / ("x" * 300), act_name, str(path)) == NO_VAULT
    assert MESSAGES["disk.other"].what in capsys.readouterr().err


@pytest.mark.parametrize("number", ["-1", "99999999999999999999", "x", "2147483648"])
def test_what_cannot_be_a_descriptor_is_not_understood(number, capsys):
    with pytest.raises(SystemExit) as ended:
        understand(["verify", "a.age", f"--passphrase-fd={number}"])
    assert ended.value.code == 2
    assert "--passphrase-fd" in capsys.readouterr().err


def test_a_descriptor_that_is_not_open_gives_no_passphrase(sealed, capsys):
    path, office, _code = sealed
    reading, writing = os.pipe()
    os.close(reading)
    os.close(writing)
    words = ["--vault", str(office), "verify", str(path), "--passphrase-fd", str(reading)]
    assert run(understand(words), session) == NO_VAULT
    assert "No passphrase was given. Nothing was opened." in capsys.readouterr().err


def test_a_name_that_no_disk_takes_is_refused_before_anything_is_opened(sealed, capsys):
    _path, office, code = sealed
    long = office.parent / f"{'1' * 300}.pdf"
    assert act(office, "statement", code, "-o", str(long)) == REFUSED
    assert "Nothing was written. Choose another name." in capsys.readouterr().err
