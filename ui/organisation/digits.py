"""Forty digits as somebody reads them out, held against those that are expected."""

from ui.organisation.screen import Comparison

GROUP_DIGITS = 5


def compare_digits(text: str, expected: str) -> Comparison:
    """Return how far `text` is `expected`; signs that are no digits are passed over."""
    typed = "".join(each for each in text if each.isascii() and each.isdigit())
    starts = range(0, len(expected), GROUP_DIGITS)
    groups = [
        (typed[at : at + GROUP_DIGITS], expected[at : at + GROUP_DIGITS]) for at in starts
    ]
    return Comparison(
        same=sum(said == known for said, known in groups),
        differing=tuple(
            number
            for number, (said, known) in enumerate(groups, 1)
            if not known.startswith(said)
        ),
        is_same=typed == expected,
    )
