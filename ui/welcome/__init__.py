"""The welcome screen: a name for others to see, a passphrase, and a new vault."""
