"""What the parts of age agree on: the kinds of key, and what a key can do."""

from typing import Literal, Protocol, TypeAlias

from crypto.age.header import Stanza

Kind: TypeAlias = Literal["pq", "x25519"]
"""``pq``: ML-KEM-768 and X25519 together, the default. ``x25519``: for older programs."""


class Recipient(Protocol):
    """Somebody to encrypt to."""

    @property
    def kind(self) -> Kind:
        """The kind of key. All recipients of a file are of one kind."""

    def to_text(self) -> str:
        """Return the public text form."""

    def wrap(self, file_key: bytes) -> Stanza:
        """Return the stanza that gives `file_key` to this recipient."""


class Unwrapper(Protocol):
    """Anything that can find the file key in a header."""

    def unwrap(self, stanzas: tuple[Stanza, ...]) -> bytes | None:
        """Return the 16 bytes of the file key, or None if no stanza is for this one.

        Raises:
            MalformedFile: A stanza of this type is not of its form.
        """


class Identity(Unwrapper, Protocol):
    """A secret key to decrypt with."""

    @property
    def kind(self) -> Kind:
        """The kind of key."""

    @property
    def recipient(self) -> Recipient:
        """The public half."""

    def to_text(self) -> str:
        """Return the text form, which is a secret."""
