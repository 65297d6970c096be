"""The demo: the real windows driven through the whole trip, and the self-test."""
