"""Each floor contract is broken once on purpose, to see that it is caught."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BREACHES = {
    "desktop/domain/breach.py": "import ui\n",
    "desktop/services/breach.py": "import PySide6.QtCore\n",
    "ui/breach.py": "import sqlcipher3\n",
    "desktop/vault/breach.py": "import exports\n",
    "exports/breach.py": "import nacl.signing\n",
    "desktop/services/breach2.py": "import reportlab\n",
    "crypto/breach.py": "import socket\n",
    "ui/breach2.py": "from PIL import Image\n",
    "ui/breach3.py": "from desktop.sound.decoder import Decoder\n",
}


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    program = Path(sys.executable).with_name("lint-imports")
    return subprocess.run(
        [program, "--no-cache", "--config", "pyproject.toml"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(folder), "PATH": "/usr/bin:/bin"},
    )


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    folder = tmp_path_factory.mktemp("house")
    shutil.copy(ROOT / "pyproject.toml", folder)
    for root in ("desktop", "ui", "crypto", "exports"):
        for path in (ROOT / root).rglob("*.py"):
            target = folder / path.relative_to(ROOT)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, target)
    return folder


def test_the_house_as_it_is_keeps_its_contracts(house):
    result = lint(house)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize("place", BREACHES)
def test_a_breach_is_caught(house, place):
    (house / place).write_text(f'"""A breach."""\n\n{BREACHES[place]}')
    try:
        result = lint(house)
    finally:
        (house / place).unlink()
    assert result.returncode != 0
    assert "BROKEN" in result.stdout
