"""The translation page of an interview: the account and its translation side by side."""
