"""Pages of letters are tested over real vaults: what they show is what services say."""

from tests.services.conftest import clinic, field, office, other, village

__all__ = ["clinic", "field", "office", "other", "village"]
