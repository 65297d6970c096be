"""Cutting has one result, and joining takes nothing else."""

import contextlib
import hashlib
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import canonical
from desktop.domain.codec import testimony_value as value_of
from desktop.domain.errors import MalformedRecord
from desktop.domain.leaves import (
    Leaf,
    commitment,
    cut,
    encode_leaf,
    join,
    read_leaf,
    salted,
)
from tests.domain.samples import complete, testimonies

SALT = "5a" * 32
names = st.from_regex(r"[a-z][a-z0-9._-]{0,5}", fullmatch=True)
plain = st.none() | st.booleans() | st.integers(-9, 9) | st.text("ab/0", max_size=3)
anything = st.recursive(
    plain,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
    max_leaves=12,
)


def leaves_of(path, value):
    return [Leaf(path=each, salt=SALT, value=part) for each, part in cut(path, value)]


def leaf(path, value=1):
    return Leaf(path=path, salt=SALT, value=value)


@given(anything)
def test_what_was_cut_joins_to_the_same(value):
    assert join("record", leaves_of("record", value)) == value


@given(testimonies)
def test_a_testimony_is_cut_and_joined(testimony):
    value = value_of(testimony)
    assert join("testimony", leaves_of("testimony", value)) == value


@given(anything, st.data())
def test_leaves_that_were_moved_doubled_or_dropped_never_give_the_same_value(value, data):
    leaves = leaves_of("record", value)
    if len(leaves) < 2:
        return
    here, there = data.draw(
        st.tuples(*[st.integers(0, len(leaves) - 1)] * 2).filter(
            lambda two: two[0] < two[1]
        )
    )
    moved = [*leaves[:here], leaves[there], *leaves[here:there], *leaves[there + 1 :]]
    doubled = [*leaves[: here + 1], *leaves[here:]]
    for odd in (moved, doubled):
        with pytest.raises(MalformedRecord):
            join("record", odd)
    with contextlib.suppress(MalformedRecord):
        assert join("record", leaves[:here] + leaves[here + 1 :]) != value


def test_the_leaves_of_a_testimony_have_the_paths_that_the_format_shows():
    paths = [path for path, _ in cut("testimony", value_of(complete()))]
    assert paths[:3] == [
        "testimony/closing/closed_at",
        "testimony/closing/feeling",
        "testimony/closing/next_steps",
    ]
    assert "testimony/paragraphs/1" in paths
    assert "testimony/consent/sharing/icc" in paths
    assert ("testimony/read_back/corrections", []) in cut("testimony", value_of(complete()))


def test_an_entry_of_a_list_is_one_leaf_whatever_it_is():
    assert cut("custody", [{"a": {"b": 1}}, [1, 2], []]) == [
        ("custody/0", {"a": {"b": 1}}),
        ("custody/1", [1, 2]),
        ("custody/2", []),
    ]


def test_an_empty_list_as_a_whole_has_no_leaves():
    assert cut("custody", []) == []
    assert join("custody", []) == []


@pytest.mark.parametrize(
    "leaves",
    [
        [leaf("other")],
        [leaf("r/a"), leaf("other/a")],
        [leaf("r"), leaf("r/a")],
        [leaf("r/a/b"), leaf("r/a")],
        [leaf("r/a"), leaf("r/a/b")],
        [leaf("r/b"), leaf("r/a")],
        [leaf("r/a"), leaf("r/a")],
        [leaf("r/1")],
        [leaf("r/0"), leaf("r/2")],
        [leaf("r/1"), leaf("r/0")],
        [leaf("r/0"), leaf("r/01")],
        [leaf("r/00")],
        [leaf("r/0"), leaf("r/a")],
        [leaf("r/0/a")],
        [leaf("r/0/0")],
        [leaf("r", {"a": 1})],
        [leaf("r", [1])],
        [leaf("r", [])],
        [leaf("r/a", {"b": 1})],
        [leaf("r/a", [1])],
        [leaf("r/")],
        [leaf("/r")],
        [leaf("r//a")],
        [leaf("r/A")],
        [leaf("r/é")],
        [leaf("r/_a")],
        [leaf("r/a b")],
        [leaf("r/" + "a" * 98)],
    ],
    ids=lambda leaves: " ".join(each.path[:12] for each in leaves),
)
def test_what_cutting_cannot_give_is_not_joined(leaves):
    with pytest.raises(MalformedRecord):
        join("r", leaves)


@pytest.mark.parametrize("name", ["", "0", "12", "a/b", "A", "é", "a" * 98])
def test_a_name_that_cannot_stand_in_a_path_is_not_cut(name):
    with pytest.raises(MalformedRecord):
        cut("r", {name: 1})


def test_a_commitment_is_the_hash_of_the_canonical_leaf():
    one = leaf("testimony/place", "Examplegrad")
    raw = f'{{"path":"testimony/place","salt":"{SALT}","value":"Examplegrad"}}'.encode()
    assert encode_leaf(one) == raw
    assert commitment(one) == hashlib.sha512(raw).hexdigest()
    assert read_leaf(canonical.loads(raw)) == one


@pytest.mark.parametrize(
    "change",
    [
        {"path": ""},
        {"path": "A"},
        {"path": "a" * 100},
        {"path": 1},
        {"salt": SALT[2:]},
        {"salt": SALT.upper()},
        {"extra": 1},
    ],
)
def test_an_odd_leaf_is_refused(change):
    with pytest.raises(MalformedRecord):
        read_leaf({"path": "a", "salt": SALT, "value": 1, **change})


def test_a_leaf_without_a_value_is_refused_but_null_is_one():
    with pytest.raises(MalformedRecord):
        read_leaf({"path": "a", "salt": SALT})
    assert read_leaf({"path": "a", "salt": SALT, "value": None}).value is None


def test_each_leaf_gets_a_salt_of_its_own():
    parts = cut("custody", [1, 2])
    two = salted(parts, [b"a" * 32, b"b" * 32])
    assert [each.salt for each in two] == ["61" * 32, "62" * 32]
    with pytest.raises(ValueError, match="zip"):
        salted(parts, [b"a" * 32])


def test_a_hundred_thousand_leaves_join_within_a_second():
    leaves = leaves_of("testimony", {"paragraphs": ["word"] * 100_000})
    begin = time.process_time()
    join("testimony", leaves)
    assert time.process_time() - begin < 1
