"""Time-stamp authorities of the `openssl ts` command, made in a folder for one test run."""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

CONFIG = """
[tsa]
default_tsa = stamps
[stamps]
dir = {folder}
serial = $dir/serial
crypto_device = builtin
signer_cert = $dir/{signer}.pem
certs = $dir/chain.pem
signer_key = $dir/{signer}.key
signer_digest = {digest}
default_policy = 1.2.3.4.1
digests = sha256, sha384, sha512
accuracy = secs:1, millisecs:500, microsecs:100
ordering = yes
tsa_name = yes
ess_cert_id_chain = no
ess_cert_id_alg = {names_by}
[req]
distinguished_name = nobody
[nobody]
[root]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
[middle]
basicConstraints = critical, CA:TRUE, pathlen:0
keyUsage = critical, keyCertSign, cRLSign
[stamper]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
[server]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping, serverAuth
[relaxed]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = timeStamping
"""
RSA = ("-newkey", "rsa:2048")
PSS = ("-sigopt", "rsa_padding_mode:pss", "-sigopt", "rsa_pss_saltlen:-1")
P384 = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-384")

needs_openssl = pytest.mark.skipif(
    shutil.which("openssl") is None, reason="the openssl command is not installed"
)


@dataclass(frozen=True)
class Authority:
    """A root, perhaps one authority between, and a key that stamps."""

    folder: Path
    key: tuple = RSA
    name: str = "Stamps"
    signer: str = "stamper"
    digest: str = "sha256"
    names_by: str = "sha256"

    def openssl(self, *words, check=True):
        return subprocess.run(
            ("openssl", *map(str, words)),
            cwd=self.folder,
            check=check,
            capture_output=True,
            text=True,
        )

    def certify(self, who, section, issuer, *, days=3650, over="sha256", extra=()):
        """Make a key and its certificate."""
        self.openssl(
            *("req", "-new", *self.key, "-nodes", "-keyout", f"{who}.key"),
            *("-out", f"{who}.csr", "-subj", f"/C=BY/O={self.name}/CN={self.name} {who}"),
            *("-config", "make.cnf"),
        )
        self.openssl(
            *("x509", "-req", "-in", f"{who}.csr", "-CA", f"{issuer}.pem"),
            *("-CAkey", f"{issuer}.key", "-CAcreateserial", "-out", f"{who}.pem"),
            *("-days", days, "-extfile", "make.cnf", "-extensions", section, f"-{over}"),
            *extra,
        )

    def der(self, who):
        """Return a certificate in DER."""
        self.openssl("x509", "-in", f"{who}.pem", "-outform", "DER", "-out", "one.der")
        return (self.folder / "one.der").read_bytes()

    @property
    def root(self):
        return (self.folder / "root.pem").read_bytes()

    def answer(self, request, *extra):
        """Return the reply to a request, as the authority's machine would write it."""
        config = self.folder / "stamps.cnf"
        config.write_text(
            CONFIG.format(
                folder=self.folder,
                signer=self.signer,
                digest=self.digest,
                names_by=self.names_by,
            )
        )
        (self.folder / "asked.tsq").write_bytes(request)
        self.openssl(
            *("ts", "-reply", "-config", config, "-section", "stamps"),
            *("-queryfile", "asked.tsq", "-out", "answer.tsr", *extra),
        )
        return (self.folder / "answer.tsr").read_bytes()

    def agrees(self, request, reply):
        """Say whether `openssl ts -verify` takes the reply for this request and root."""
        (self.folder / "check.tsq").write_bytes(request)
        (self.folder / "check.tsr").write_bytes(reply)
        done = self.openssl(
            *("ts", "-verify", "-queryfile", "check.tsq", "-in", "check.tsr"),
            *("-CAfile", "root.pem"),
            check=False,
        )
        return done.returncode == 0 and "Verification: OK" in done.stdout


def make_authority(
    folder,
    *,
    key=RSA,
    purpose="stamper",
    between=False,
    days=3650,
    root_digest="sha256",
    name="Stamps",
):
    """Make keys and certificates of an authority and return it."""
    folder.mkdir()
    authority = Authority(folder, key=key, name=name)
    (folder / "serial").write_text("01\n")
    (folder / "make.cnf").write_text(
        CONFIG.format(folder=folder, signer="stamper", digest="sha256", names_by="sha256")
    )
    authority.openssl(
        *("req", "-x509", *key, "-nodes", "-keyout", "root.key", "-out", "root.pem"),
        *("-subj", f"/C=BY/O={name}/CN={name} root", "-days", "3650"),
        *("-config", "make.cnf", "-extensions", "root"),
    )
    if between:
        authority.certify("middle", "middle", "root")
    issuer = "middle" if between else "root"
    authority.certify("stamper", purpose, issuer, days=days, over=root_digest)
    chain = (folder / f"{issuer}.pem").read_text() + (folder / "root.pem").read_text()
    (folder / "chain.pem").write_text(chain if between else authority.root.decode())
    return authority
