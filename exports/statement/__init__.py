"""Statements: a testimony as pages that a court would take."""

from exports.statement.compose import compose
from exports.statement.model import Labels, Statement, StatementFacts, Variant
from exports.statement.render import render

__all__ = ["Labels", "Statement", "StatementFacts", "Variant", "compose", "render"]
