"""What the demo leaves behind for people who want to check it with their own tools."""

import shutil
from pathlib import Path

from crypto.identity import Identity
from desktop.demo.hands import Stuck
from desktop.demo.outside import Sealed
from desktop.demo.seat import Seat
from desktop.services.progress import Progress

BUNDLE = "bundle.age"
COMPATIBLE = "bundle-compat.age"
IDENTITY = "coordinator-identity.txt"
COMPATIBLE_IDENTITY = "coordinator-compat-identity.txt"
SIGNER = "signer.pub"
STATEMENT = "statement.pdf"
SCREENS = "screens"
_WARNING = "# The invented coordinator of the demo. Never write a real key to a file.\n"


def leave(
    out: Path, bundles: tuple[Path, Path], interviewer: Seat, coordinator: Seat
) -> tuple[Sealed, Sealed]:
    """Write the sealed files and the keys of the demo's people, and return them joined.

    Args:
        out: Where to.
        bundles: The post-quantum one and the compatible one, on the stick.
        interviewer: Who signed them.
        coordinator: Who can open them.
    """
    signer = identity_of(interviewer).card.sign.to_text()
    keys = identity_of(coordinator)
    (out / SIGNER).write_text(signer, encoding="ascii")
    left = []
    for source, name, file, key, post_quantum in (
        (bundles[0], BUNDLE, IDENTITY, keys.age_pq.to_text(), True),
        (bundles[1], COMPATIBLE, COMPATIBLE_IDENTITY, keys.age_x25519.to_text(), False),
    ):
        shutil.copyfile(source, out / name)
        (out / file).write_text(f"{_WARNING}{key}\n", encoding="ascii")
        left.append(
            Sealed(
                bundle=out / name,
                identity=out / file,
                signer=out / SIGNER,
                post_quantum=post_quantum,
            )
        )
    return left[0], left[1]


def identity_of(seat: Seat) -> Identity:
    """Return the keys in an open vault, asked for on the vault's thread."""
    found: list[Identity] = []
    vault = seat.pages.desk.vault

    def work(_progress: Progress) -> Identity:
        return vault.identity

    def failed(error: Exception) -> None:
        raise Stuck("the keys of the demo") from error

    seat.program.jobs.run(work, found.append, failed)
    seat.hands.wait_for(lambda: bool(found), "the keys of the demo")
    return found[0]


def clear(out: Path) -> None:
    """Remove what an earlier demo left, and nothing else."""
    for name in (BUNDLE, COMPATIBLE, IDENTITY, COMPATIBLE_IDENTITY, SIGNER, STATEMENT):
        (out / name).unlink(missing_ok=True)
    (out / "report.json").unlink(missing_ok=True)
    for picture in (out / SCREENS).glob("*.png"):
        picture.unlink()
