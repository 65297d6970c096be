"""How a fact came up, in words that are true also of a no."""

import pytest

from desktop.domain.absence import Absence
from desktop.domain.coding import Elicited, Fact, FactKind
from ui.coded.labels import Labels
from ui.coded.words import came_up

LABELS = Labels(
    tables={
        "elicited": {"direct": "When asked directly"},
        "absence": {"unknown": "Unknown", "not_applicable": "Does not apply"},
    }
)


@pytest.mark.parametrize(
    ("kind", "absence", "words"),
    [
        (FactKind.ACT, Absence.NONE, "When asked directly"),
        (FactKind.ACT, Absence.UNKNOWN, "Unknown"),
        (FactKind.ACT, Absence.NOT_APPLICABLE, "No, or does not apply"),
        (FactKind.PLACE, Absence.NOT_APPLICABLE, "Does not apply"),
    ],
)
def test_a_no_to_something_done_is_read_as_one(kind, absence, words):
    fact = Fact(id=1, kind=kind, absence=absence, elicited=Elicited.DIRECT)
    assert came_up(LABELS, fact) == words
