"""What every test shares: no screen, no home of the person who runs it."""

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# How long something takes is measured by the bench, never asserted by a test.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
