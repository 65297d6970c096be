"""What the program does: one module for each trip. No Qt, no SQL, no PDF library."""
