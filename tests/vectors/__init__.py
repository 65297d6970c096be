"""Files that are never edited: what others published, and what ours must always say."""
