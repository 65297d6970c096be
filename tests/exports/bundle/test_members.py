"""Members are the listed ones, once each, in order, and nothing is beside them."""

import pytest

from desktop.domain.bundles import BundleType
from exports import errors
from exports.bundle import layout
from tests.exports.bundle.forge import RECORDS, Forge, entry, sealed
from tests.exports.bundle.letters import APART, request_for
from tests.exports.bundle.refusing import refused
from tests.exports.bundle.samples import LAWYER

FIRST = layout.attachment_name(f"{1:032x}")
SECOND = layout.attachment_name(f"{2:032x}")


SIGNATURES_FOLLOW = (layout.TAG_MANIFEST, layout.SIGNATURE)


def _without(name):
    forge = Forge()
    del forge.members[name]
    return forge.tar()


@pytest.mark.parametrize(
    "name",
    [
        layout.BAGIT,
        layout.BAG_INFO,
        layout.META,
        layout.SIGNER_CARD,
        layout.COMMITMENTS,
        layout.MANIFEST,
        *RECORDS,
        FIRST,
        SECOND,
        layout.PADDING,
    ],
)
def test_a_missing_member_is_refused(tmp_path, name):
    refused(tmp_path, sealed(_without(name)), errors.OddMember)


@pytest.mark.parametrize("after", list(Forge().members))
def test_an_extra_member_anywhere_is_refused(tmp_path, after):
    forge = Forge()
    tar = b""
    for name, raw in forge.members.items():
        tar += entry(name, raw)
        if name == after:
            tar += entry(f"data/{'f' * 32}.bin", b"evil")
    error = errors.Unsigned if after in SIGNATURES_FOLLOW else errors.OddMember
    refused(tmp_path, sealed(tar + layout.END), error)


@pytest.mark.parametrize("twice", list(Forge().members))
def test_a_member_twice_is_refused(tmp_path, twice):
    forge = Forge()
    tar = b"".join(
        entry(name, raw) * (2 if name == twice else 1)
        for name, raw in forge.members.items()
    )
    error = errors.Unsigned if twice in SIGNATURES_FOLLOW else errors.OddMember
    refused(tmp_path, sealed(tar + layout.END), error)


def test_members_in_another_order_are_refused(tmp_path):
    forge = Forge()
    for place in range(3, len(forge.members) - 1):
        order = list(forge.members.items())
        order[place], order[place + 1] = order[place + 1], order[place]
        forge_tar = b"".join(entry(name, raw) for name, raw in order) + layout.END
        refused(tmp_path, sealed(forge_tar), errors.OddMember)


@pytest.mark.parametrize(
    "end", [b"", bytes(512), bytes(1025), bytes(2048), bytes(1023) + b"x", bytes(10240)]
)
def test_the_archive_ends_as_it_must_and_nothing_trails_it(tmp_path, end):
    tar = Forge().tar().removesuffix(layout.END)
    refused(tmp_path, sealed(tar + end), errors.MalformedBundle)


def test_a_second_archive_behind_the_first_is_refused(tmp_path):
    tar = Forge().tar()
    refused(tmp_path, sealed(tar + tar), errors.MalformedBundle)


def test_bytes_hidden_behind_a_member_are_refused(tmp_path):
    forge = Forge()
    tar = bytearray(forge.tar())
    place = tar.index(layout.header(layout.MANIFEST, len(forge.members[layout.MANIFEST])))
    assert tar[place - 1] == 0
    tar[place - 1] = 1
    refused(tmp_path, sealed(tar), errors.MalformedBundle)


def _holder(name):
    """Return a forge of a bundle that has a member of this name."""
    if name == layout.PARTICULARS:
        return Forge(apart=APART)
    kinds = [kind for kind in BundleType if name == f"data/{kind}.json"]
    return Forge(asked=request_for(*kinds, recipients=(LAWYER.card,))) if kinds else Forge()


@pytest.mark.parametrize("name", list(layout.MAX_BYTES))
def test_a_member_beyond_its_limit_is_refused(tmp_path, name):
    forge = _holder(name)
    forge.members[name] = bytes(layout.MAX_BYTES[name] + 1)
    first = name == layout.TAG_MANIFEST
    error = errors.NotABundle if first else errors.MalformedBundle
    refused(tmp_path, sealed(forge.tar()), error)


def test_an_attachment_of_another_size_than_signed_is_refused(tmp_path):
    forge = Forge()
    forge.members[FIRST] += b"!"
    refused(tmp_path, sealed(forge.tar()), errors.OddMember)
