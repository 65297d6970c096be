"""Organisation: whose keys count by the word of the roster, and how it changes."""
