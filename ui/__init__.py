"""What people see: one folder per screen, view and presenter apart. No SQL and no keys."""
