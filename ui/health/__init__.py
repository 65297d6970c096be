"""What about this computer puts the vault at risk: it warns and never blocks."""
