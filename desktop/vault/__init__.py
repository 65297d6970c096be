"""The vault: rows, blobs and transactions. The only room with SQL in it."""
