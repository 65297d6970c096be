"""Who the deponent is, and who others are: apart from the account, covered until asked."""
