"""Inbox: sealed files coming in, judged one by one."""
