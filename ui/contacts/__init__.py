"""People & keys: my card, the cards of others, and whose fingerprint was compared."""
