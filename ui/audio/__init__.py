"""Sound without a file: microphone to encrypted pages, encrypted pages to loudspeaker.

Importing this package loads neither Qt Multimedia nor the codec: both are loaded when a
person first asks for sound, so that a machine without them still starts the program.
"""
