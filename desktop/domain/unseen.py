"""Signs of Unicode that are not seen, but change how text is read or found.

Source: Unicode Standard 16, Default_Ignorable_Code_Point and Bidi_Control, as far as they
have no shape in any font.
"""

BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks and overrides that turn the direction of what follows."""
SHAPELESS = frozenset(
    "\u00ad\u034f\u115f\u1160\u180e\u200b\u2060\u2061\u2062\u2063\u2064\u2065\u3164\uffa0"
) | frozenset(map(chr, range(0xE0000, 0xE0080)))
"""Soft hyphen, joiners of nothing, spaces without width, fillers, and tags."""
JOINERS = frozenset("\u200c\u200d")
"""Words of Persian and of India, and many small pictures, are spelled with them."""
BYTE_ORDER = "\ufeff"
"""A mark at the begin of a file, and a space without width within it."""
