"""The interview: one testimony being taken, phase by phase, never unsaved for long."""
