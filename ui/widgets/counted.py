"""Numbers that others wrote, held to what Qt can count."""

MOST = 2**31 - 1


def counted(number: int) -> int:
    """Return `number`, or the most that fits into a signal or a slider of Qt."""
    return min(number, MOST)
