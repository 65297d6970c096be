"""Tests of the verifier for courts, with a writer of bundles of their own."""
