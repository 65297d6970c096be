"""Parts that screens are made of. See each module; none of them decides anything."""
