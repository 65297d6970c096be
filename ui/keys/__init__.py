"""The ways into the vault: passphrases, key files, recovery keys; when it is erased."""
