"""The codec library: what the recorder encodes with and the jail decodes with."""
