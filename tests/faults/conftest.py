"""The village of the services' tests: people who know each other."""

from tests.services.conftest import field, office, village

__all__ = ["field", "office", "village"]
