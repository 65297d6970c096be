"""What is larger than the disk is refused before it is written, and size costs no memory.

B14 of the test plan.
"""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.disk import free_bytes
from desktop.domain.testimony import TestimonyId
from desktop.services.errors import NoRoom
from exports.bundle import layout
from exports.bundle.plan import SealRequest
from tests.domain.samples import complete
from tests.exports.bundle.forge import Forge, entry, sealed
from tests.exports.bundle.samples import source_of
from tests.faults.streamed import with_one_of
from tests.services.post import SAID_AT, bound, card, kept, made_by_hand, refused, take

ROOT = Path(__file__).parents[2]
MAX_MIB = 286
"""300 MB."""
MIB, GIB = 1 << 20, 1 << 30
ON_DISK = 4
"""Sealed file, blob, and room to spare, as multiples of the evidence."""


def declaring(desk, reader, sizes):
    """Return a sealed file that says it holds so much, and ends where it would begin."""
    me = desk.vault.identity
    request = SealRequest(
        record=complete(id=TestimonyId(bound(me))),
        custody=(),
        attachments=tuple(
            source_of(bytes([at]), id=bound(me, at)) for at in range(1, len(sizes) + 1)
        ),
        about=None,
        signer=me,
        recipients=(card(reader),),
        compatible=False,
        claimed_at=SAID_AT,
        sequence=1,
        previous="",
    )
    forge = Forge(asked=request)
    name = "data/attachments.json"
    facts = [
        {**each, "size_bytes": size}
        for each, size in zip(forge.value(name), sizes, strict=True)
    ]
    forge.put_value(name, facts).committed().agreed()
    declare(forge, sum(sizes) - len(sizes))
    forge.signed()
    members = list(forge.members.items())
    first = next(at for at, (each, _) in enumerate(members) if each.endswith(".bin"))
    tar = b"".join(entry(*each) for each in members[:first])
    tar += layout.header(members[first][0], sizes[0]) + bytes(MIB)
    return sealed(tar, [card(reader).recipient(compatible=False)])


def declare(forge, more):
    """Let the tag files speak of so many bytes more."""
    meta = forge.json(layout.META)
    octets = meta["counts"]["payload_bytes"]
    meta["counts"]["payload_bytes"] = octets + more
    forge.put_json(layout.META, meta)
    info = forge.members[layout.BAG_INFO].replace(
        f"Payload-Oxum: {octets}.".encode(), f"Payload-Oxum: {octets + more}.".encode()
    )
    forge.members[layout.BAG_INFO] = info


def too_much_for(folder):
    """Return sizes each of which fits on the disk, and which together do not."""
    free = free_bytes(folder)
    one = min(free * 6 // 10, layout.MAX_ATTACHMENT_BYTES)
    return [one] * (free // one + 1)


def test_more_than_the_disk_holds_is_refused_before_anything_is_written(
    field, office, tmp_path
):
    path = tmp_path / "large.age"
    sizes = too_much_for(tmp_path)
    path.write_bytes(declaring(field, office, sizes))
    before = kept(office)
    verdict = take(office, path)
    assert isinstance(verdict.error, NoRoom)
    assert verdict.error.needed_bytes > sum(sizes) > verdict.error.free_bytes
    assert kept(office) == before
    assert refused(office) == []


def test_what_fits_is_read_on_and_refused_for_what_it_is(field, office, tmp_path):
    path = tmp_path / "small.age"
    path.write_bytes(declaring(field, office, [5 * MIB, 5 * MIB]))
    before = kept(office)
    assert take(office, path).error.code == "bundle.malformed"
    assert kept(office) == before


def swallowed(field, office, village, folder, size):
    """Return outcome and peak memory of a process that takes in so many bytes."""
    path, _ = made_by_hand(field, folder, office, **with_one_of(field, size))
    shutil.copytree(village / "office", folder / "copy")
    run = subprocess.run(
        [sys.executable, "-m", "tests.faults.streamed", folder / "copy", path],
        capture_output=True,
        check=True,
        text=True,
        cwd=ROOT,
    )
    outcome, peak = run.stdout.split()
    return outcome, float(peak)


def test_a_large_file_is_taken_in_without_holding_it(field, office, village, tmp_path):
    outcome, peak = swallowed(field, office, village, tmp_path, 384 * MIB)
    assert outcome == "imported"
    assert peak < MAX_MIB


@pytest.mark.nightly
@pytest.mark.timeout(3600)
def test_ten_gigabytes_are_taken_in_without_holding_them(field, office, village, tmp_path):
    size = 10 * GIB if free_bytes(tmp_path) > 10 * GIB * ON_DISK else GIB
    outcome, peak = swallowed(field, office, village, tmp_path, size)
    assert outcome == "imported"
    assert peak < MAX_MIB
