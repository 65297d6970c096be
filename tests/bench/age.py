"""Our age files against the age command: same bytes, same disk, same keys."""

from pathlib import Path

from crypto import age
from tests.bench.measure import in_turn, ratio, run


def figures(folder: Path, plain: Path, rounds: int) -> dict[str, float]:
    """Return our rate over the rate of the age command, X25519, both ways.

    Args:
        folder: Where files may be made.
        plain: The file to encrypt.
        rounds: How often each side runs.
    """
    identity = age.generate("x25519")
    keys = folder / "keys.txt"
    keys.write_text(identity.to_text() + "\n")
    recipient = identity.recipient.to_text()
    ours, theirs, back = folder / "ours.age", folder / "theirs.age", folder / "back"

    def encrypt() -> None:
        with plain.open("rb") as source, ours.open("wb") as sink:
            age.encrypt(source, sink, [identity.recipient])

    def decrypt() -> None:
        with theirs.open("rb") as source, back.open("wb") as sink:
            age.decrypt(source, sink, [identity])

    def age_encrypt() -> None:
        run(["age", "-r", recipient, "-o", theirs, plain])

    def age_decrypt() -> None:
        run(["age", "-d", "-i", keys, "-o", back, theirs])

    age_encrypt()
    encrypting = in_turn(rounds, age_encrypt, encrypt)
    decrypting = in_turn(rounds, age_decrypt, decrypt)
    for path in (ours, theirs, back):
        path.unlink()
    return {
        "age_encrypt_vs_age": ratio(*encrypting),
        "age_decrypt_vs_age": ratio(*decrypting),
    }
