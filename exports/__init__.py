"""What leaves the program: sealed bundles and printed statements."""
