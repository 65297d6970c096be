"""Padding: the size of what is inside, rounded so that it tells little."""

FLOOR_BYTES = 1 << 20


def padme(size: int) -> int:
    """Return `size` rounded up so that few sizes exist; at most 12 % is added.

    Args:
        size: Bytes, 0 or more.
    Source:
        Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication
        with PURBs" (2019), section 4.
    """
    if size < 0:
        raise ValueError(size)
    if size < 2:
        return size
    exponent = size.bit_length() - 1
    free_bits = exponent - exponent.bit_length()
    mask = (1 << free_bits) - 1
    return (size + mask) & ~mask


def padded_size(size: int, floor: int = FLOOR_BYTES) -> int:
    """Return the padded size in bytes of `size` bytes, and never less than `floor`."""
    return max(floor, padme(size))
