"""People whom the account names: by label, covered until somebody asks to see them."""
