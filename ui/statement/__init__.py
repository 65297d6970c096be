"""Statement: a testimony as pages for a court, looked at, saved or printed."""
