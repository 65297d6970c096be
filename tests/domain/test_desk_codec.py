"""What the desk records comes back the same; what is empty is left out, and only so."""

import pytest
from hypothesis import given

from desktop.domain import canonical
from desktop.domain.bundles import BundleType
from desktop.domain.codec import decode_testimony, encode_testimony
from desktop.domain.codec import testimony_value as value_of
from desktop.domain.coding import Coding
from desktop.domain.conduct import Conduct
from desktop.domain.errors import MalformedRecord
from desktop.domain.leaves import cut
from desktop.domain.numbered import NumbersGiven
from desktop.domain.permissions import FullConsent
from desktop.domain.records_codec import read_record, record_value
from desktop.domain.translation import Translation
from tests.domain.desk import DESK, desks, everything
from tests.domain.samples import complete

EMPTY = {
    "conduct": Conduct(),
    "consent_more": FullConsent(),
    "coding": Coding(),
    "body": (),
    "people": (),
    "items": (),
    "translation": Translation(),
    "numbers_given": NumbersGiven(),
}
WHOLE = value_of(everything())


def read(value):
    """Return what bytes with this value hold."""
    whole = {**value, "version": 1, "type": "testimony"}
    return decode_testimony(canonical.dumps(whole))


@given(desks)
def test_whatever_a_draft_holds_comes_back_the_same(desk):
    testimony = complete(**desk)
    assert decode_testimony(encode_testimony(testimony)) == testimony


def test_a_testimony_with_everything_is_sealed_and_comes_back_the_same():
    value = canonical.loads(canonical.dumps(record_value(everything())))
    assert read_record(BundleType.TESTIMONY, value) == everything()


def test_a_testimony_without_any_of_it_has_the_fields_that_it_always_had():
    assert DESK.keys().isdisjoint(value_of(complete()))
    assert EMPTY.keys() == DESK.keys()


@pytest.mark.parametrize("name", DESK)
def test_each_may_be_left_out_alone(name):
    value = dict(WHOLE)
    del value[name]
    assert read(value) == everything(**{name: EMPTY[name]})


@pytest.mark.parametrize("name", DESK)
def test_what_is_there_and_empty_is_refused(name):
    value = value_of(everything(**{name: EMPTY[name]}))
    assert name not in value
    written = _written_though_empty(name)
    with pytest.raises(MalformedRecord):
        read({**value, name: written})


def _written_though_empty(name):
    """Return the value of an empty member as a careless writer would write it."""
    whole = WHOLE[name]
    if isinstance(whole, list):
        return []
    from_default = {
        "conduct": lambda: _hollow(whole, mode="full", earlier_asked=False),
        "consent_more": lambda: _hollow(whole, after_death="not_asked"),
        "coding": lambda: _hollow(whole),
        "translation": lambda: _hollow(whole),
        "numbers_given": lambda: dict.fromkeys(whole, 0),
    }
    return from_default[name]()


def _hollow(value, **said):
    """Return an object with every list and text in it empty, and answers not given."""
    found = {}
    for name, each in value.items():
        if name in said:
            found[name] = said[name]
        elif isinstance(each, list):
            found[name] = []
        elif isinstance(each, dict):
            found[name] = _hollow(each)
        else:
            found[name] = DEFAULTS.get(name, "")
    return found


DEFAULTS = {
    "interviewer": "not_asked",
    "interpreter": "not_asked",
    "support_person": "not_asked",
    "speaks_as": "not_asked",
    "assent": "not_asked",
    "intimate_topic": "not_asked",
    "body_map": "not_asked",
    "interpreter_accepted": "not_asked",
    "kind": "none",
}


def test_the_careless_form_is_right_but_for_being_empty():
    """So that the test before this one is refused for its reason."""
    for name in ("conduct", "consent_more", "coding", "translation"):
        field = {"conduct": "account_complete_at", "consent_more": "retention_until"}
        one = {"coding": "facts", "translation": "language"}
        other = _written_though_empty(name)
        if name in field:
            other[field[name]] = "x"
        elif name == "coding":
            other[one[name]] = WHOLE["coding"]["facts"][:1]
        else:
            other[one[name]] = "en"
        assert getattr(read({**value_of(complete()), name: other}), name)


@pytest.mark.parametrize("name", DESK)
@pytest.mark.parametrize("odd", [None, 1, "", True, [1], {"x": 1}, [[]], [{}]])
def test_what_is_of_another_kind_is_refused(name, odd):
    with pytest.raises(MalformedRecord):
        read({**WHOLE, name: odd})


def places(value, path=()):
    """Yield the path of every object in a value."""
    if isinstance(value, dict):
        yield path
    if isinstance(value, dict | list):
        pairs = value.items() if isinstance(value, dict) else enumerate(value)
        for name, each in pairs:
            yield from places(each, (*path, name))


OBJECTS = [
    path for name in DESK for path in places(WHOLE[name], (name,)) if path[-1] != "details"
]


def changed(value, path, change):
    """Return a copy of a value in which the object at `path` was changed."""
    if not path:
        found = dict(value)
        change(found)
        return found
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = changed(value[path[0]], path[1:], change)
    return copy


@pytest.mark.parametrize("path", OBJECTS, ids=lambda path: "/".join(map(str, path)))
def test_no_object_has_a_field_more_or_less_or_of_another_kind(path):
    with pytest.raises(MalformedRecord):
        read(changed(WHOLE, path, lambda found: found.update(surprise=1)))
    whole = WHOLE
    for step in path:
        whole = whole[step]
    for name in whole:
        with pytest.raises(MalformedRecord):
            read(changed(WHOLE, path, lambda found, name=name: found.pop(name)))
        for odd in (1.5, [[1]], {"x": "y"}, "\x00odd"):
            if name == "details" and isinstance(odd, dict):
                continue  # any texts by any name: sealing asks for more
            if isinstance(odd, str) and isinstance(whole[name], str):
                continue
            with pytest.raises((MalformedRecord, TypeError)):
                read(changed(WHOLE, path, lambda f, n=name, o=odd: f.update({n: o})))


def test_each_entry_of_a_list_is_one_part_that_can_be_withheld():
    paths = [path for path, _ in cut("testimony", WHOLE)]
    wanted = {
        "testimony/conduct/earlier/0",
        "testimony/conduct/risks/answers/1",
        "testimony/conduct/sittings/1",
        "testimony/conduct/questions/0",
        "testimony/conduct/audio_marks/0",
        "testimony/conduct/first_account/contact",
        "testimony/consent_more/permissions/2",
        "testimony/consent_more/recontact/safe_words",
        "testimony/coding/facts/2",
        "testimony/coding/transfers/1",
        "testimony/body/1",
        "testimony/people/0",
        "testimony/items/0",
        "testimony/translation/paragraphs/1",
    }
    assert wanted <= set(paths)
    assert max(map(len, paths)) < 60
