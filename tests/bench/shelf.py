"""Saving and searching in a vault with many testimonies."""

from functools import partial
from pathlib import Path

from desktop.domain.testimony import State, TestimonyId
from desktop.parts.desk import Desk
from tests.bench.measure import percentile, seconds
from tests.domain.samples import complete
from tests.services.desks import new_desk

WORDS = [
    "рана",
    "горад",
    "вуліца",
    "дзверы",
    "голас",
    "вада",
    "камера",
    "двор",
    "сцяна",
    "рука",
    "ноч",
    "святло",
    "ключ",
    "песня",
    "сад",
    "дорога",
    "окно",
    "поезд",
    "письмо",
    "человек",
    "лестница",
    "комната",
    "зима",
    "город",
    "утро",
    "вечер",
    "голос",
    "имя",
]
PARAGRAPHS = 12
WORDS_EACH = 60


def invented(number: int) -> tuple[str, ...]:
    """Return about 8 kB of invented words, different for each number."""
    return tuple(
        " ".join(
            WORDS[(number * 7 + paragraph * 13 + place * (number % 11 + 1)) % len(WORDS)]
            + (f"{number % 977}" if place % 9 == 0 else "")
            for place in range(WORDS_EACH)
        )
        for paragraph in range(PARAGRAPHS)
    )


def fill(desk: Desk, count: int) -> None:
    """Keep `count` invented testimonies."""
    for start in range(0, count, 500):
        with desk.vault.transaction():
            for number in range(start, min(start + 500, count)):
                testimony = complete(
                    id=TestimonyId(f"{number:032x}"), paragraphs=invented(number)
                )
                desk.vault.testimonies.add(testimony, State.RECEIVED, "0" * 40)


def figures(folder: Path, count: int, rounds: int) -> dict[str, float]:
    """Return the 95th percentile of saving and of searching, in milliseconds."""
    desk = new_desk(folder / "shelf", "Heron")
    fill(desk, count)
    draft = desk.recording.begin().next(paragraphs=invented(1))
    saves = []
    for number in range(rounds):
        saves.append(seconds(partial(desk.recording.save, draft)))
        draft = draft.next(paragraphs=(*invented(1)[:-1], f"Revision {number}."))
    queries = [
        query
        for number in range(rounds)
        for query in (
            WORDS[number % len(WORDS)][:3],
            WORDS[number % len(WORDS)],
            f"{WORDS[number % 7]} {WORDS[number % 5]}",
        )
    ]
    searches = [seconds(partial(desk.recording.rows, 0, 100, query)) for query in queries]
    desk.vault.close()
    return {
        "search_p95_ms_10k": round(1000 * percentile(searches, 0.95), 2),
        "save_p95_ms": round(1000 * percentile(saves, 0.95), 2),
    }
