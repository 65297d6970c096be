"""What is settled before an interview: earlier accounts, risk, wishes, capacity."""
