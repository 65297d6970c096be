"""Looking for garbage when it suits, and on the thread where it suits.

Python does it on whatever thread makes an object. On the vault's thread it would then
destroy parts of windows, which Qt answers by ending the process.
"""

import gc


def take_over() -> None:
    """Leave it to `look` from now on, in the whole process."""
    gc.disable()


def leave_out_what_is_here() -> None:
    """Look no more among the objects that there are now: they stay to the end.

    Where all modules are loaded, that is nine in ten of all there will ever be; looking
    among them too would hold a window up, in the midst of a word.
    """
    gc.freeze()


def look() -> None:
    """Look as far back as Python would by now."""
    counts, limits = gc.get_count(), gc.get_threshold()
    due = [each for each in range(3) if counts[each] > limits[each]]
    if due:
        gc.collect(due[-1])
