"""What time-stamps need of a vault; the rules of `desktop.services.ports` hold."""

from typing import Protocol

from desktop.domain.stamps import Stamp, StampRequest, StampRoot


class Timestamps(Protocol):
    """Requests, verified replies, and roots. Only grows."""

    def add_root(self, root: StampRoot) -> None:
        """Keep a root certificate; joins a running transaction."""

    def withdraw_root(self, fingerprint: str, at: str) -> None:
        """Take a root out of use for ever; joins a running transaction."""

    def roots(self) -> tuple[StampRoot, ...]:
        """Return all roots, those out of use among them, in the order they were added."""

    def add_request(self, request: StampRequest) -> None:
        """Keep a request before its file is written."""

    def requests(self, signature_sha512: str) -> tuple[StampRequest, ...]:
        """Return the requests that were made about a signature, oldest first."""

    def add(self, stamp: Stamp) -> None:
        """Keep a verified time-stamp; joins a running transaction."""

    def of(self, signature_sha512: str) -> tuple[Stamp, ...]:
        """Return the time-stamps over a signature in the order they were brought back."""
