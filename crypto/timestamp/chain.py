"""From the certificate of a signer to a root that people confirmed.

Names are compared byte for byte. Each step is checked before it is taken, and the number of
signatures that are looked at has a limit, so that a reply cannot make work without end.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from crypto.timestamp.algorithms import require_signature
from crypto.timestamp.certificate import ANY_PURPOSE, TIME_STAMPING, Certificate
from crypto.timestamp.errors import (
    BadSignature,
    NotValidThen,
    TimestampError,
    TooWeak,
    UnknownAuthority,
    WrongPurpose,
)

MAX_STEPS: Final = 6
MAX_SIGNATURES: Final = 48


def require_stamper(signer: Certificate) -> None:
    """Return if the key of `signer` is for time-stamps and for nothing else.

    Raises:
        WrongPurpose: It is not: RFC 3161 section 2.3.
    """
    alone = signer.purposes == (TIME_STAMPING,) and signer.purposes_critical
    if not alone or not signer.may_sign or signer.is_authority:
        raise WrongPurpose


@dataclass(slots=True)
class _Search:
    """A search from a signer up to a root, deepest step first.

    Attributes:
        refusal: The most telling reason why a step was not taken.
    """

    roots: tuple[Certificate, ...]
    others: tuple[Certificate, ...]
    moment: datetime
    signatures: int = 0
    refusal: TimestampError | None = None

    def root_of(self, path: tuple[Certificate, ...]) -> Certificate | None:
        """Return the root that `path`, from the signer on, leads to, or None."""
        for issuer in self._issuers(path):
            if not self._takes(issuer, path):
                continue
            if issuer in self.roots:
                return issuer
            if len(path) < MAX_STEPS:
                found = self.root_of((*path, issuer))
                if found is not None:
                    return found
        return None

    def _issuers(self, path: tuple[Certificate, ...]) -> Iterator[Certificate]:
        for each in (*self.roots, *self.others):
            if each.subject == path[-1].issuer and each not in path:
                yield each

    def _takes(self, issuer: Certificate, path: tuple[Certificate, ...]) -> bool:
        if not _may_issue(issuer, len(path) - 1):
            return False
        if self.signatures == MAX_SIGNATURES:
            return False
        self.signatures += 1
        child = path[-1]
        try:
            require_signature(
                issuer.key, child.algorithm, "", child.signature, child.signed
            )
        except BadSignature:
            return False
        except TooWeak as weak:
            self.refusal = self.refusal or weak
            return False
        if not issuer.lived_at(self.moment):
            self.refusal = NotValidThen()
            return False
        return True


def _may_issue(issuer: Certificate, authorities_below: int) -> bool:
    if not issuer.is_authority:
        return False
    if issuer.path_length is not None and authorities_below > issuer.path_length:
        return False
    purposes = issuer.purposes
    return purposes is None or TIME_STAMPING in purposes or ANY_PURPOSE in purposes


def require_root(
    signer: Certificate,
    roots: tuple[Certificate, ...],
    others: tuple[Certificate, ...],
    moment: datetime,
) -> Certificate:
    """Return the root to which a chain leads from `signer`, all of it valid at `moment`.

    Args:
        signer: Whose key signed the time-stamp.
        roots: Those that were confirmed.
        others: Those that came with the reply; nothing is believed of them.
        moment: The stamped time.

    Raises:
        NotValidThen: There is a chain, but not at that time.
        TooWeak: There is a chain, but with a signature that can be forged.
        UnknownAuthority: There is no chain.

    Source:
        RFC 5280 section 6.1, without policies and name constraints: certificates that
        have those are refused when they are read.
    """
    if not signer.lived_at(moment):
        raise NotValidThen
    search = _Search(roots, others, moment)
    root = search.root_of((signer,))
    if root is None:
        raise search.refusal or UnknownAuthority()
    return root
