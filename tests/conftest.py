"""What every test shares: no screen, no home of the person who runs it."""

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# How long something takes is measured by the bench, never asserted by a test. Examples are
# the same in each run, so that what turns red is what was changed; the nightly run draws
# new ones (--hypothesis-profile=wide).
settings.register_profile("same", deadline=None, derandomize=True)
settings.register_profile("wide", deadline=None)
settings.load_profile("same")
