"""The people of a roster as a table: who, as what, until when, and how the key stands."""

from PySide6.QtCore import Qt

from desktop.services.roster_facts import MemberFacts
from ui.organisation.words import STATUS_SIGNS, name_words, status_words
from ui.theme import Theme
from ui.widgets.dates import day_words
from ui.widgets.roles import role_words
from ui.widgets.table import HIDDEN, ROW_PX, Index, RowsModel, Table
from ui.words import translate

STATUS_COLUMN = 3
LEAST_ROWS, MOST_ROWS = 3, 12
LAYOUTS = (
    (0, (0, HIDDEN, HIDDEN, 150)),
    (520, (0, 140, HIDDEN, 160)),
    (680, (0, 180, 140, 170)),
)


class MembersModel(RowsModel[MemberFacts]):
    """The members, with a shape before how each stands."""

    def __init__(self, theme: Theme) -> None:
        headings = (
            translate("organisation", "Name on the card"),
            translate("organisation", "Role"),
            translate("organisation", "Valid until"),
            translate("organisation", "Key"),
        )
        super().__init__(headings, _cell)
        self._theme = theme

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell, or the shape before them."""
        member = self.row(index.row())
        wants_shape = role == Qt.ItemDataRole.DecorationRole
        if wants_shape and index.column() == STATUS_COLUMN and member is not None:
            return self._theme.icon(*STATUS_SIGNS[member.status])
        return super().data(index, role)


def members_table(theme: Theme, model: MembersModel) -> Table:
    """Return the table over `model`."""
    table = Table(theme, translate("organisation", "People on the roster"), model)
    table.set_layouts(LAYOUTS)
    return table


def fit_height(table: Table) -> None:
    """Give the table room for its rows, up to a dozen; beyond that it scrolls itself."""
    rows = max(LEAST_ROWS, min(table.model().rowCount(), MOST_ROWS))
    table.setMinimumHeight(table.horizontalHeader().sizeHint().height() + rows * ROW_PX)


def _cell(member: MemberFacts, column: int) -> str:
    if column == 0:
        return _name(member)
    if column == 1:
        return role_words(member.role)
    if column == STATUS_COLUMN:
        return status_words(member.status)
    return day_words(member.expires_on)


def _name(member: MemberFacts) -> str:
    if member.is_mine:
        return translate("organisation", "{name} (me)").format(name=name_words(member))
    return name_words(member)
