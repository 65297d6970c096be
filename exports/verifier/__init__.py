"""The verifier for courts: one file that shares no code with the program."""
