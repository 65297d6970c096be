"""A time-stamp authority for the demo, played by the `openssl ts` command.

Its root is made for one run and is gone with it: nobody should ever believe it.
"""

from pathlib import Path

from desktop.demo import tools
from desktop.demo.hands import Stuck

OPENSSL = "openssl"
ROOT = "root.pem"
DAYS = "30"
_CONFIG = """\
[tsa]
default_tsa = stamps
[stamps]
dir = .
serial = serial
signer_cert = stamper.pem
certs = root.pem
signer_key = stamper.key
signer_digest = sha512
default_policy = 1.2.3.4.1
digests = sha512
accuracy = secs:1
ess_cert_id_alg = sha256
[req]
distinguished_name = nobody
[nobody]
[root]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
[stamper]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
"""
_NAME = "/O=Invented Clock House/CN=Invented Clock House "
_CURVE = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-384", "-nodes")


class Authority:
    """Somebody far away with a clock and a key."""

    def __init__(self, folder: Path) -> None:
        """Make its root and its key.

        Args:
            folder: Made here; holds all that it has.

        Raises:
            Stuck: openssl does not do it.
        """
        self._folder = folder
        folder.mkdir()
        (folder / "stamps.cnf").write_text(_CONFIG, encoding="ascii")
        self._run("req", "-new", *_CURVE, *_subject("root"), *_files("root", "csr"))
        self._run("x509", "-req", "-in", "root.csr", "-signkey", "root.key", *_as("root"))
        self._run("req", "-new", *_CURVE, *_subject("stamper"), *_files("stamper", "csr"))
        issuer = ("-CA", ROOT, "-CAkey", "root.key", "-CAcreateserial")
        self._run("x509", "-req", "-in", "stamper.csr", *issuer, *_as("stamper"))

    @property
    def root(self) -> Path:
        """The file with its root certificate."""
        return self._folder / ROOT

    def fingerprint(self) -> str:
        """Return the SHA-256 of its root as 64 hex digits, as openssl prints it."""
        said = self._run("x509", "-in", ROOT, "-noout", "-fingerprint", "-sha256")
        return said.rpartition("=")[2].replace(":", "").lower()

    def answer(self, request: Path) -> Path:
        """Return the reply to a request, written beside it."""
        reply = request.with_suffix(".tsr")
        self._run(
            *("ts", "-reply", "-config", "stamps.cnf", "-section", "stamps"),
            *("-queryfile", str(request), "-out", str(reply)),
        )
        return reply

    def _run(self, *words: str) -> str:
        status, said = tools.run((OPENSSL, *words), self._folder)
        if status:
            raise Stuck(f"openssl {words[0]}: {said}")
        return said


def is_there() -> bool:
    """Say whether an authority can be played on this machine."""
    return tools.is_there(OPENSSL)


def _subject(who: str) -> tuple[str, ...]:
    return "-subj", _NAME + who, "-config", "stamps.cnf"


def _files(who: str, ending: str) -> tuple[str, ...]:
    return "-keyout", f"{who}.key", "-out", f"{who}.{ending}"


def _as(who: str) -> tuple[str, ...]:
    made = ("-out", f"{who}.pem", "-days", DAYS, "-sha512")
    return (*made, "-extfile", "stamps.cnf", "-extensions", who)
