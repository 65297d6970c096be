"""Signs that are not seen: what each of them is, by Unicode's own tables."""

import unicodedata

from desktop.domain.unseen import BIDI, BYTE_ORDER, JOINERS, SHAPELESS


def test_no_sign_that_is_seen_is_called_unseen():
    fillers = {"\u034f", "\u115f", "\u1160", "\u3164", "\uffa0"}  # letters in name alone
    for sign in (BIDI | SHAPELESS | JOINERS | {BYTE_ORDER}) - fillers:
        assert unicodedata.category(sign) in {"Cf", "Cn"}, hex(ord(sign))


def test_each_sign_is_of_one_kind():
    assert not BIDI & SHAPELESS
    assert not (BIDI | SHAPELESS) & (JOINERS | {BYTE_ORDER})
