"""Getting ready for a border: decide, move, destroy, and see what is left."""
