"""Pictures without what their files say of themselves: where, when, with what."""
