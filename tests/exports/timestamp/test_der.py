"""DER: one form for each value, and an answer or `MalformedFile` for any bytes."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.errors import MalformedFile
from crypto.timestamp import der


@given(st.integers(0, 2**500))
def test_a_number_reads_back(value):
    assert der.integer(der.whole(der.encode_integer(value), der.INTEGER)) == value


@given(st.binary(max_size=70000))
def test_bytes_of_any_length_read_back(content):
    raw = der.encode(der.OCTETS, content)
    assert der.whole(raw, der.OCTETS).content == content


@given(st.lists(st.integers(0, 2**40), max_size=4), st.integers(0, 2), st.integers(0, 39))
def test_an_object_identifier_reads_back(further, first, second):
    text = ".".join(map(str, (first, second, *further)))
    assert der.oid(der.whole(der.encode_oid(text), der.OID)) == text


@given(st.binary(max_size=40), st.sampled_from([1, 2, 3, 4, 6, 23, 24, 48, 49]))
def test_whatever_is_taken_has_the_one_form(raw, tag):
    readers = {1: der.boolean, 2: der.integer, 3: der.bits, 6: der.oid}
    try:
        element = der.whole(bytes((tag,)) + raw, tag)
        readers.get(tag, der.time)(element)
    except MalformedFile:
        return
    assert der.encode(tag, element.content) == element.raw


@pytest.mark.parametrize(
    "raw",
    [
        "0281010100",
        "02810105",
        "0282000105",
        "0280",
        "028500000000010500",
        "0200",
        "02020005",
        "0202ff85",
        "02",
        "0205",
    ],
)
def test_a_length_or_number_in_another_form_is_refused(raw):
    with pytest.raises(MalformedFile):
        der.integer(der.whole(bytes.fromhex(raw), der.INTEGER))


def test_a_number_may_be_negative():
    assert der.integer(der.whole(bytes.fromhex("0201ff"), der.INTEGER)) == -1


@pytest.mark.parametrize("raw", ["0100", "010101", "0102ffff"])
def test_a_truth_value_is_one_of_two(raw):
    with pytest.raises(MalformedFile):
        der.boolean(der.whole(bytes.fromhex(raw), der.BOOLEAN))


@pytest.mark.parametrize("raw", ["0600", "060180", "06022a80", "06038001ff", "06028001"])
def test_an_object_identifier_has_no_spare_digits(raw):
    with pytest.raises(MalformedFile):
        der.oid(der.whole(bytes.fromhex(raw), der.OID))


@pytest.mark.parametrize(
    ("tag", "text", "moment"),
    [
        (24, "20260302140501Z", datetime(2026, 3, 2, 14, 5, 1, tzinfo=UTC)),
        (24, "20260302140501.5Z", datetime(2026, 3, 2, 14, 5, 1, 500000, tzinfo=UTC)),
        (24, "20260302140501.0000001Z", datetime(2026, 3, 2, 14, 5, 1, 1, tzinfo=UTC)),
        (
            24,
            "20261231235959.9999999Z",
            datetime(2027, 1, 1, tzinfo=UTC),
        ),
        (23, "491231235959Z", datetime(2049, 12, 31, 23, 59, 59, tzinfo=UTC)),
        (23, "500101000000Z", datetime(1950, 1, 1, tzinfo=UTC)),
    ],
)
def test_a_time_is_read_and_never_becomes_earlier(tag, text, moment):
    assert der.time(der.whole(der.encode(tag, text.encode()), tag)) == moment


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        (24, "20260302140501"),
        (24, "20260302140501+0000"),
        (24, "20260302140501.Z"),
        (24, "20260302140501.10Z"),
        (24, "20260230140501Z"),
        (24, "202603021405Z"),
        (24, "99991231235959.9999999Z"),
        (24, "2026030214050²Z"),
        (23, "260302140501.5Z"),
        (23, "2603021405Z"),
        (23, "20260302140501Z"),
    ],
)
def test_a_time_in_another_form_is_refused(tag, text):
    with pytest.raises(MalformedFile):
        der.time(der.whole(der.encode(tag, text.encode()), tag))
