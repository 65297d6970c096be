"""Seal and forget, proven: whoever has everything gets nothing of a sealed testimony back.

The attacker has the whole folder, the passphrase, every page of the database decrypted, and
the memory of the program after it locked. The twin seals in the same way and destroys
nothing: there the same search finds the words.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from crypto.slots import Credentials
from desktop.domain.codec import encode_testimony
from desktop.vault import store
from desktop.vault.errors import ContentGone
from tests.lock.test_memory import remembered
from tests.trips.hunt import forms, hunt
from tests.vault.pages import plain_image

ROOT = Path(__file__).parents[2]
KEYS = ("passphrase", "identity", "typed")

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0,
    reason="only root may read the memory of a process that guards itself",
)


def sealed(folder, how):
    """Start the program, let it seal, lock it; return its process, secrets, memory."""
    reading, writing = os.pipe()
    running = subprocess.Popen(
        [sys.executable, "-m", "tests.trips.forgotten", folder, str(writing), how],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        pass_fds=(writing,),
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PULSE_SERVER": "unix:/no"},
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            secrets = json.loads(pipe.readline())
            assert "failed" not in secrets, secrets
            before = remembered(running.pid, secrets)
            running.stdin.write(b"!")
            running.stdin.flush()
            pipe.readline()
        after = remembered(running.pid, secrets)
    finally:
        running.kill()
        running.communicate()
    return secrets, before, after


def content(secrets):
    """Return what was planted in the testimony, in the form in which it was planted."""
    told = {name: each for name, each in secrets.items() if name not in KEYS}
    return {**told, "evidence": bytes.fromhex(told["evidence"])}


def found_in(haystack, secrets):
    """Return the names of what stands in some bytes, in any form.

    The index of the search may leave out the first letters of a word.
    """
    found = set()
    for name, secret in content(secrets).items():
        needles = list(forms(secret).values())
        if isinstance(secret, str):
            needles.append(secret[3:].encode())
        if any(needle in haystack for needle in needles):
            found.add(name)
    return found


def opened(folder, passphrase):
    """Return all that the vault's own code gives to whoever has the passphrase."""
    copy = folder.with_name("copy")
    shutil.copytree(folder, copy)
    vault = store.open_rest(copy, Credentials(passphrase), allow_weak=True)
    got = []
    try:
        for row in vault.testimonies.rows(0, 99):
            for read in (
                lambda each: encode_testimony(vault.testimonies.get(each)),
                lambda each: vault.particulars.get(each) or b"",
                lambda each: files_of(vault, each),
            ):
                try:
                    got.append(read(row.id))
                except ContentGone as error:
                    got.append(error.code.encode())
        tables = vault._database.rows(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'search'"
        )
        for (name,) in tables:
            got += [
                repr(row).encode() for row in vault._database.rows(f"SELECT * FROM {name}")
            ]
        keys = [key for (key,) in vault._database.rows("SELECT key FROM content_key")]
    finally:
        vault.close()
    return b"\0".join(got), keys


def files_of(vault, testimony):
    pieces = []
    for facts in vault.attachments.of(testimony):
        pieces.append(facts.name.encode())
        with vault.attachments.open(facts.id) as stream:
            pieces.append(stream.read(4096))
    return b"\0".join(pieces)


@pytest.fixture(scope="module")
def forgotten(tmp_path_factory):
    folder = tmp_path_factory.mktemp("forgotten") / "vault"
    return folder, *sealed(folder, "forget")


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    folder = tmp_path_factory.mktemp("kept") / "vault"
    return folder, *sealed(folder, "keep")


def test_with_disk_passphrase_and_memory_nothing_of_the_content_comes_back(forgotten):
    folder, secrets, before, after = forgotten
    assert before, "the search sees what is in memory before"
    assert after == []
    assert hunt([folder.parent], content(secrets)) == []
    image = plain_image(folder, secrets["passphrase"])
    assert b"CREATE TABLE" in image, "the pages are decrypted"
    assert found_in(image, secrets) == set()
    got, keys = opened(folder, secrets["passphrase"])
    assert found_in(got, secrets) == set()
    assert keys == []
    assert b"vault.content_gone" in got
    blobs = [each for name in ("blobs", "takes") for each in (folder / name).rglob("*")]
    assert [each for each in blobs if each.is_file()] == []
    assert len(list((folder / "outbox").iterdir())) == 1
    headers = (folder / "vault.hdr").read_bytes() + (folder / "vault.hdr.copy").read_bytes()
    assert found_in(headers, secrets) == set()


def test_sealed_without_being_forgotten_it_is_all_found(kept):
    folder, secrets, _before, after = kept
    assert after == [], "the memory of a new process is empty in any case"
    got, keys = opened(folder, secrets["passphrase"])
    assert found_in(got, secrets) == set(content(secrets)) - {"taken_back"}
    assert len(keys) == 1
    assert {"first", "place"} & found_in(
        plain_image(folder, secrets["passphrase"]), secrets
    )
