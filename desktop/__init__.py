"""The program: what it is, what it keeps, what it does, and how it starts."""

import os

# Qt for Python makes its types when they are first needed. Two threads that need one at
# the same moment, as the window and the microphone do, end the process. So all are made
# at once; it has to be said before the first of its modules is read.
os.environ.setdefault("PYSIDE6_OPTION_LAZY", "0")
