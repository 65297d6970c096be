"""What a court gets: the commands on the page, run as they stand there."""

import hashlib
import shutil
import subprocess

from crypto.timestamp import new_request, read_root, verify_reply
from exports.timestamp import COURT_FILES, Proof, court_files
from tests.exports.timestamp.authority import needs_openssl

pytestmark = needs_openssl
MINISIG = b"untrusted comment: signature from minisign secret key\nRUQ...\n"
SHA512 = hashlib.sha512(MINISIG).hexdigest()


def proof(authority, random):
    request, root = new_request(SHA512, random), read_root(authority.root)
    reply = authority.answer(request.to_bytes())
    stamp = verify_reply(reply, [request], [root])
    return Proof(
        request=request.to_bytes(),
        reply=reply,
        root_pem=root.pem,
        root=root.fingerprint,
        authority=stamp.authority,
        moment=stamp.moment,
        latest=stamp.latest,
    )


def commands(page):
    """Return the commands: lines set in by eight, joined where they go on."""
    joined = page.replace(" \\\n            ", " ")
    return [line.strip() for line in joined.splitlines() if line.startswith(" " * 8)]


def run(line, folder):
    return subprocess.run(
        line, shell=True, check=False, cwd=folder, capture_output=True, text=True
    )


def test_the_commands_on_the_page_find_both_time_stamps_good(authority, longer, tmp_path):
    proofs = (proof(authority, bytes(16)), proof(longer, bytes(range(16))))
    files = court_files("ab" * 16, SHA512, proofs)
    assert set(COURT_FILES) < set(files)
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "tagmanifest-sha512.txt.minisig").write_bytes(MINISIG)
    page = files["READ-ME.txt"].decode()
    lines = commands(page)
    assert len(lines) == 3
    for line in lines:
        done = run(line, tmp_path)
        assert done.returncode == 0, (line, done.stderr)
    shown = run(
        "openssl x509 -in timestamp-1-root.pem -noout -fingerprint -sha256", tmp_path
    )
    assert shown.stdout.split("=")[1].strip() in page.replace("\n    ", ":")


def test_the_commands_find_what_was_exchanged(authority, longer, tmp_path):
    files = court_files("ab" * 16, SHA512, (proof(authority, bytes(16)),))
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "tagmanifest-sha512.txt.minisig").write_bytes(MINISIG + b"\n")
    compare, verify = commands(files["READ-ME.txt"].decode())
    assert run(compare, tmp_path).returncode != 0
    shutil.copy(longer.folder / "root.pem", tmp_path / "timestamp-1-root.pem")
    assert run(verify, tmp_path).returncode != 0
