"""The chain of transfers: where the person was held and brought to, in order."""
