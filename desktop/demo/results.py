"""What the demo leaves behind for people who want to check it with their own tools."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from crypto.identity import Identity
from desktop.demo.hands import Stuck
from desktop.demo.outside import Sealed
from desktop.demo.post import Sent
from desktop.demo.seat import Seat
from desktop.services.progress import Progress

BUNDLE = "bundle.age"
COMPATIBLE = "bundle-compat.age"
IDENTITY = "coordinator-identity.txt"
COMPATIBLE_IDENTITY = "coordinator-compat-identity.txt"
SIGNER = "signer.pub"
STATEMENT = "statement.pdf"
SCREENS = "screens"
LETTERS = "letters"
SHEETS = "sheets"
COURT = "time-stamp"
_WARNING = "# The invented {role} of the demo. Never write a real key to a file.\n"


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
        _write_key(out / file, "coordinator", key)
        left.append(
            Sealed(
                bundle=out / name,
                identity=out / file,
                signer=out / SIGNER,
                post_quantum=post_quantum,
            )
        )
    return left[0], left[1]


def leave_letters(out: Path, sent: Sequence[Sent]) -> tuple[Sealed, ...]:
    """Write what was sealed later, and the keys of those who signed and can open it.

    Args:
        out: Where to.
        sent: Files on the stick; the vaults of both people are open.
    """
    folder = out / LETTERS
    folder.mkdir(exist_ok=True)
    left = []
    for each in sent:
        signer = folder / f"{each.by.name.lower()}.pub"
        identity = folder / f"{each.to.name.lower()}-identity.txt"
        signer.write_text(identity_of(each.by).card.sign.to_text(), encoding="ascii")
        _write_key(identity, str(each.to.role), identity_of(each.to).age_pq.to_text())
        bundle = folder / f"{each.name}.age"
        shutil.copyfile(each.path, bundle)
        left.append(
            Sealed(bundle=bundle, identity=identity, signer=signer, post_quantum=True)
        )
    return tuple(left)


def _write_key(path: Path, role: str, key: str) -> None:
    path.write_text(f"{_WARNING.format(role=role)}{key}\n", encoding="ascii")


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
    for name in (LETTERS, SHEETS, COURT):
        shutil.rmtree(out / name, ignore_errors=True)
