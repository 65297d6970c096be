"""The village of the services' tests: four people who know each other."""

from tests.services.conftest import clinic, field, office, other, village

__all__ = ["clinic", "field", "office", "other", "village"]
