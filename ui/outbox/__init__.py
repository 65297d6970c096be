"""Outbox: sealed files that wait for their receipts."""
