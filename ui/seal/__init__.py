"""Seal: who may open a testimony, and one act that seals and hands it over."""
