"""How fast statements are set."""

from desktop.domain.custody import CustodyEvent
from desktop.words import table
from exports.statement import StatementFacts, compose
from exports.statement.render import render
from tests.bench.measure import seconds
from tests.bench.shelf import invented
from tests.domain.samples import complete

NO_EVENTS: tuple[CustodyEvent, ...] = ()


def figures(rounds: int) -> dict[str, float]:
    """Return the pages of a long statement that are made in a second, median."""
    words = tuple(text for number in range(20) for text in invented(number))
    statement = compose(
        complete(paragraphs=words),
        NO_EVENTS,
        (),
        StatementFacts(signer="0" * 40),
        table("statement", "be"),
    )
    pages = render(statement).count(b"/Type /Page\n")
    times = sorted(seconds(lambda: render(statement)) for _ in range(rounds))
    return {"statement_pages_per_s": round(pages / times[len(times) // 2], 1)}
