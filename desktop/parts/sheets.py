"""Sheets of a ceremony, made by the PDF library. Loaded only when one is printed."""

from desktop.words import table
from exports.sheets.model import Sheet
from exports.sheets.recovery import RecoverySheet, render_recovery
from exports.sheets.render import render_sheet


def print_sheet(sheet: Sheet) -> bytes:
    """Return the PDF of one sheet, in the language it asks for."""
    return render_sheet(sheet, table("sheet", sheet.language))


def print_recovery(sheet: RecoverySheet) -> bytes:
    """Return the PDF of a recovery sheet, in the language it asks for."""
    return render_recovery(sheet, table("recovery", sheet.language))
