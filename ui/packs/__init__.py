"""The packs of local names: which are offered, taking one in, signing one."""
