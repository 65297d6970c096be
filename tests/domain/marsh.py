"""An invented pack, and its next version."""

from dataclasses import replace

from desktop.domain.coding import FactKind
from desktop.domain.packs import Forms, Pack, Review, Term

MILL = Term(
    code="place.mill",
    kind=FactKind.PLACE,
    narrows="station",
    forms=Forms(be="Млын на беразе", ru="Мельница на берегу", en="Mill on the bank"),
    also=("Windmill", "Вятрак"),
    sources=("tale",),
)
BEAKS = Term(
    code="unit.beaks",
    kind=FactKind.UNIT,
    narrows="",
    forms=Forms(be="Дзюбы", ru="Клювы", en="Beaks"),
)
MARSH = Pack(
    id="marsh",
    version=1,
    title=Forms(be="Балота", ru="Болото", en="The marsh"),
    about=Forms(be="Выдумка.", ru="Выдумка.", en="Invented."),
    review=Review.NOT_YET,
    reviewed_by="",
    reviewed_on="",
    sources=(("tale", "A tale that somebody made up"),),
    terms=(MILL, BEAKS),
)
REVIEWED = replace(
    MARSH,
    version=2,
    review=Review.REVIEWED,
    reviewed_by="A heron of the east bank",
    reviewed_on="2026-02-28",
)
