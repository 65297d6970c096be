"""What every object that holds a secret has in common: it is neither shown nor copied."""

from typing import NoReturn


class Secret:
    """Base of objects that hold a secret: redacted in text, refused by pickle and copy."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: redacted>"

    def __reduce_ex__(self, protocol: object, /) -> NoReturn:
        raise TypeError("a secret is neither pickled nor copied")
