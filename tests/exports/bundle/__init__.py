"""Tests of sealed bundles."""
