"""Whose keys count: rosters of an organisation, and how one follows another."""
