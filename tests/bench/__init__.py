"""Speed as ratios, each measured in one run against a peer or a limit."""
