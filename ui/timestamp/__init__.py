"""Time-stamps: an authority's word that a sealed bundle existed before a moment."""
