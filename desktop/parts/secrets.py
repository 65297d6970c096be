"""Where the command line gets a passphrase from: a prompt or a file descriptor.

Never an argument or a variable: other programs can read those.
"""

import getpass
import os

MAX_BYTES = 4096


def read_passphrase(descriptor: int | None, prompt: str) -> str:
    """Return the passphrase, without the line end.

    Args:
        descriptor: Number of an open file descriptor to read one line from; None to ask.
        prompt: What to ask.
    """
    if descriptor is None:
        return getpass.getpass(prompt)
    with os.fdopen(descriptor, "rb") as stream:
        return stream.readline(MAX_BYTES).decode().rstrip("\r\n")
