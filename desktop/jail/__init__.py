"""Where the bytes of strangers are decoded: a child process with nothing but two pipes.

The window's side is `sight` (pictures) and `hearing` (sound); both speak through a `cell`.
The child's side is `child`, which shuts the `walls` before it takes the first byte.
"""
