"""Speed with many testimonies: nightly, because making them takes long."""

import os
import time
from functools import partial

import pytest

from desktop.domain.custody import CustodyAct
from desktop.domain.testimony import State
from tests.vault.samples import NOON, a_testimony, hexed, moment, new_vault, reopen

STEMS = ("двор", "ноч", "стен", "машин", "голос", "рук", "вод", "камер", "лиц", "улиц")
ENDS = ("", "а", "у", "ом", "ы", "ам", "ами", "ах", "ой", "е")


def words(seed, count):
    """Return words of which some are common and most are not."""
    draws = (hash((seed, place)) for place in range(count))
    return [
        STEMS[draw % 10] + ENDS[draw // 10 % 10]
        if draw % 4 == 0
        else f"слово{draw % 20_000}{ENDS[draw // 7 % 10]}"
        for draw in draws
    ]


def paragraphs(seed):
    return tuple(" ".join(words(seed * 100 + each, 18)) + "." for each in range(32))


def filled(folder, count):
    vault = new_vault(folder)
    for start in range(1, count + 1, 500):
        with vault.transaction():
            for number in range(start, min(start + 500, count + 1)):
                testimony = a_testimony(number, *paragraphs(number))
                state = State.OPEN if number % 10 == 0 else State.RECEIVED
                vault.testimonies.add(testimony, state)
    return vault


def percentile_ms(acts, share=0.95):
    times = []
    for act in acts:
        begin = time.perf_counter()
        act()
        times.append(1000 * (time.perf_counter() - begin))
    return sorted(times)[int(len(times) * share)]


def saves(vault, count):
    drafts = (vault.testimonies.get(a_testimony(10 * each).id) for each in range(1, count))
    for place, draft in enumerate(drafts):
        changed = (*draft.paragraphs[:-1], " ".join(words(place, 20)) + ".")
        yield partial(vault.testimonies.save, draft.next(paragraphs=changed), moment(place))


@pytest.mark.nightly
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("count", [10_000, 100_000])
def test_saving_listing_and_searching_stay_quick(folder, count):
    vault = filled(folder, count)
    assert percentile_ms(saves(vault, 100)) <= 50
    pages = range(0, count, count // 100)
    assert percentile_ms([partial(vault.testimonies.rows, at, 100) for at in pages]) <= 10
    if count == 10_000:
        queries = [f"слово{number}" for number in range(100, 20_000, 200)]
        queries += [f"двор слово{number}" for number in range(5)]
        asked = [partial(vault.testimonies.rows, 0, 100, query) for query in queries]
        assert percentile_ms(asked) <= 50
    vault.close()


@pytest.mark.nightly
@pytest.mark.timeout(3600)
def test_a_long_chain_does_not_make_opening_slow(folder):
    vault = new_vault(folder)
    with vault.transaction():
        for number in range(100_000):
            vault.custody.append(NOON, CustodyAct.PRINTED, hexed(number % 500))
    vault.close()
    assert percentile_ms([lambda: reopen(folder).close()] * 5) <= 500


@pytest.mark.nightly
def test_taking_in_a_gibibyte_costs_little_more_than_a_plain_file(folder):
    vault = new_vault(folder)
    piece = os.urandom(1 << 20)

    def plain():
        path = folder / "plain"
        with path.open("wb", buffering=0) as sink:
            for _ in range(1024):
                sink.write(piece)
            os.fsync(sink.fileno())
        path.unlink()

    def ours():
        intake = vault.attachments.begin(a_testimony().id)
        for _ in range(1024):
            intake.write(piece)
        intake.finish()
        intake.discard()

    plain_ms = percentile_ms([plain] * 3, 0.5)
    assert percentile_ms([ours] * 3, 0.5) <= 1.3 * plain_ms
    vault.close()
