"""The language of the interface, kept in the vault: nothing outside tells who uses it.

Before the vault is open, the window speaks as the computer does, or as it is told to.
"""

import re

from desktop.services.ports import Vault

LANGUAGE = "interface.language"
_CODE = re.compile("[a-z]{2,3}")


class Speaking:
    """Which language the owner of a vault chose."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def language(self) -> str:
        """Return the code that was kept; empty if none was ever chosen."""
        kept = self._vault.settings.get(LANGUAGE)
        return kept if _CODE.fullmatch(kept) else ""

    def set_language(self, code: str) -> str:
        """Keep the code of a language, and return it.

        A vault that can only be read keeps nothing; the language still counts until the
        program ends, because what is damaged has to be understood.
        """
        if not self._vault.is_read_only:
            self._vault.settings.put(LANGUAGE, code)
        return code
