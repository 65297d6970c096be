"""Whatever the mask of the session is, everything of a vault is for its owner only."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MAKE = """
import sys
from pathlib import Path
from desktop import process
from desktop.domain.testimony import State
from tests.vault.samples import a_testimony, attach, new_vault, outbox_entry, seal
if sys.argv[2] == "guarded":
    process.guard()
vault = new_vault(Path(sys.argv[1]))
vault.testimonies.add(a_testimony(), State.OPEN)
attach(vault, a_testimony().id, b"photo" * 1000)
seal(vault)
vault.outbox.add(outbox_entry(vault))
vault.close()
"""


def modes(folder, umask, how):
    done = subprocess.run(
        [sys.executable, "-c", MAKE, str(folder), how],
        cwd=ROOT,
        umask=umask,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = {path: path.stat().st_mode & 0o777 for path in [folder, *folder.rglob("*")]}
    return {(path.is_dir(), mode) for path, mode in found.items()}


@pytest.mark.parametrize("umask", [0o000, 0o077, 0o777], ids=oct)
def test_every_file_is_0600_and_every_folder_0700(tmp_path, umask):
    found = modes(tmp_path / "vault", umask, "guarded")
    assert found == {(True, 0o700), (False, 0o600)}


def test_without_the_guard_a_loose_mask_would_be_seen(tmp_path):
    found = modes(tmp_path / "vault", 0o000, "bare")
    assert any(mode & 0o077 for _is_folder, mode in found)
