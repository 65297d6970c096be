"""What every test shares: no screen, no home of the person who runs it."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
