"""Every leaf is committed to, in its place and under its path, and nothing else is."""

import pytest

from desktop.domain import canonical
from desktop.domain.bundles import BundleType
from exports import errors
from exports.bundle import layout
from tests.exports.bundle.forge import MAIN, RECORDS, Forge, sealed, verify_bytes
from tests.exports.bundle.letters import request_for
from tests.exports.bundle.refusing import refused
from tests.exports.bundle.samples import LAWYER, chain, source_of

GOOD = Forge()
PATHS = [leaf["path"] for leaf in GOOD.leaves()]


def _refused(folder, forge, error=errors.MalformedBundle):
    refused(folder, sealed(forge.agreed().signed().tar()), error)


def _leaves_of(forge, path):
    """Return the record member that has a leaf of this path, its value, and where."""
    for name in RECORDS:
        record = forge.json(name)
        for number, leaf in enumerate(record["leaves"]):
            if leaf["path"] == path:
                return name, record, number
    raise AssertionError(path)


def _changed(path, change):
    """Return a forge one leaf of which was changed; the commitments are the old ones."""
    forge = GOOD.copy()
    name, record, number = _leaves_of(forge, path)
    change(record["leaves"], number)
    return forge.put_json(name, record)


@pytest.mark.parametrize("path", PATHS)
def test_a_leaf_that_was_salted_anew_is_not_the_one_committed_to(tmp_path, path):
    def salt(leaves, number):
        leaves[number]["salt"] = "5" * 64

    _refused(tmp_path, _changed(path, salt))


def test_a_leaf_that_says_something_else_is_not_the_one_committed_to(tmp_path):
    for path, value in (
        ("testimony/place", "elsewhere"),
        ("testimony/paragraphs/0", "No."),
    ):

        def say(leaves, number, value=value):
            leaves[number]["value"] = value

        _refused(tmp_path, _changed(path, say))


@pytest.mark.parametrize("agree", [False, True])
@pytest.mark.parametrize("path", PATHS)
def test_a_leaf_that_is_missing_is_noticed(tmp_path, path, agree):
    forge = _changed(path, list.pop)
    listed = path.split("/")[0] in {"custody", "attachments"}
    if agree and listed:
        return
    if agree and path == "testimony/paragraphs/1":
        found = verify_bytes(tmp_path, sealed(forge.committed().agreed().signed().tar()))
        assert len(found.record.paragraphs) == 1
        return
    _refused(tmp_path, forge.committed() if agree else forge)


@pytest.mark.parametrize("agree", [False, True])
@pytest.mark.parametrize("name", [MAIN, layout.CUSTODY, layout.ATTACHMENTS])
def test_leaves_in_another_order_are_refused(tmp_path, name, agree):
    leaves = GOOD.json(name)["leaves"]
    for place in range(len(leaves) - 1):
        forge = GOOD.copy()
        record = forge.json(name)
        row = record["leaves"]
        row[place], row[place + 1] = row[place + 1], row[place]
        forge.put_json(name, record)
        _refused(tmp_path, forge.committed() if agree else forge)


@pytest.mark.parametrize("agree", [False, True])
def test_a_leaf_twice_is_refused(tmp_path, agree):
    for path in PATHS:

        def double(leaves, number):
            leaves.insert(number, leaves[number])

        forge = _changed(path, double)
        _refused(tmp_path, forge.committed() if agree else forge)


OTHER_PATHS = [
    "",
    "/",
    "testimony",
    "testimony/",
    "testimony//place",
    "/testimony/place",
    "testimony/place/",
    "testimony/place/0",
    "testimony/place/x",
    "testimony/paragraphs",
    "testimony/paragraphs/00",
    "testimony/paragraphs/-1",
    "testimony/paragraphs/0",
    "testimony/paragraphs/2",
    "testimony/paragraphs/x",
    "testimony/consent",
    "testimony/Place",
    "testimony/place ",
    "testimony/pl\u0430ce",
    "testimony/surprise",
    "supplement/place",
    "custody/0",
    "custody/2",
    "attachments/0",
    "place",
    "../place",
    "testimony/../place",
    "testimony/" + "x" * 100,
]


@pytest.mark.parametrize("other", OTHER_PATHS)
def test_a_leaf_under_another_path_is_refused(tmp_path, other):
    def rename(leaves, number):
        leaves[number]["path"] = other

    _refused(tmp_path, _changed("testimony/place", rename).committed())


def test_a_leaf_of_one_record_never_stands_in_another(tmp_path):
    forge = GOOD.copy()
    custody = forge.json(layout.CUSTODY)
    custody["leaves"].append(forge.json(layout.ATTACHMENTS)["leaves"][0])
    _refused(tmp_path, forge.put_json(layout.CUSTODY, custody).committed())


@pytest.mark.parametrize("value", [{}, [], {"icc": "yes"}, ["x"], None])
def test_a_leaf_that_should_have_been_cut_further_is_refused(tmp_path, value):
    forge = GOOD.copy()
    record = forge.json(MAIN)
    leaves = [
        leaf
        for leaf in record["leaves"]
        if not leaf["path"].startswith("testimony/consent/s")
    ]
    place = next(
        number for number, leaf in enumerate(leaves) if leaf["path"] > "testimony/consent/s"
    )
    leaves.insert(
        place, {"path": "testimony/consent/sharing", "salt": "0" * 64, "value": value}
    )
    _refused(tmp_path, forge.put_json(MAIN, {**record, "leaves": leaves}).committed())


@pytest.mark.parametrize(
    "record",
    [
        {},
        [],
        {"leaves": {}, "type": "testimony", "version": 1},
        {"leaves": [1], "type": "testimony", "version": 1},
        {"leaves": [], "type": "testimony", "version": 1},
        {"leaves": [{"path": "testimony", "salt": "0" * 64, "value": []}]},
        {
            "leaves": [{"path": "testimony", "salt": "0" * 64, "value": []}],
            "type": "testimony",
            "version": 1,
        },
        {
            "leaves": [{"more": 1, "path": "testimony", "salt": "0" * 64, "value": {}}],
            "type": "testimony",
            "version": 1,
        },
    ],
)
def test_a_record_that_is_not_made_of_leaves_is_refused(tmp_path, record):
    forge = GOOD.copy()
    forge.members[MAIN] = canonical.dumps(record)
    _refused(tmp_path, forge)


def test_an_empty_list_of_events_has_no_leaves(tmp_path):
    forge = Forge(custody=(), attachments=())
    assert forge.json(layout.CUSTODY)["leaves"] == []
    assert verify_bytes(tmp_path, sealed(forge.tar())).custody == ()
    record = forge.json(layout.CUSTODY)
    record["leaves"] = [{"path": "custody", "salt": "0" * 64, "value": []}]
    _refused(tmp_path, forge.put_json(layout.CUSTODY, record).committed())


LINES = GOOD.members[layout.COMMITMENTS].decode().splitlines(keepends=True)
COMMITMENTS = {
    "none": [],
    "one missing": LINES[1:],
    "last missing": LINES[:-1],
    "one more": [*LINES, LINES[0]],
    "another order": [LINES[1], LINES[0], *LINES[2:]],
    "another hash": ["0" * 128 + LINES[0][128:], *LINES[1:]],
    "upper case": [LINES[0].upper(), *LINES[1:]],
    "another path": [LINES[0][:130] + LINES[1][130:], *LINES[1:]],
    "no line feed": [*LINES[:-1], LINES[-1][:-1]],
    "windows lines": [line[:-1] + "\r\n" for line in LINES],
    "a blank line": [*LINES, "\n"],
}


@pytest.mark.parametrize("which", COMMITMENTS)
def test_commitments_that_are_not_what_the_leaves_give_are_refused(tmp_path, which):
    forge = GOOD.copy()
    forge.members[layout.COMMITMENTS] = "".join(COMMITMENTS[which]).encode()
    _refused(tmp_path, forge)


@pytest.mark.parametrize("kind", BundleType)
def test_each_leaf_of_each_type_has_salt_of_its_own(kind):
    leaves = Forge(asked=request_for(kind)).leaves()
    assert len({leaf["salt"] for leaf in leaves}) == len(leaves)
    assert all(len(bytes.fromhex(leaf["salt"])) == 32 for leaf in leaves)


def test_the_longest_lists_still_have_paths(tmp_path):
    sources = tuple(source_of(b"", number) for number in range(1, 301))
    forge = Forge(attachments=sources, custody=chain(("closed",) * 200))
    found = verify_bytes(tmp_path, sealed(forge.tar(), [LAWYER.age_x25519.recipient]))
    assert len(found.attachments) == 300
    assert len(found.custody) == 200
