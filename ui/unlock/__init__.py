"""The unlock screen: a passphrase, which vault, and nothing else."""
