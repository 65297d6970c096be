"""Coding on the words: facts with their places in the account, and the prompts after it."""
