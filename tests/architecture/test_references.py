"""The guard against a Qt binding that loses references to None.

PySide6 6.12.0 on Python 3.11 drops one reference at each call that returns nothing, and
aborts after some thousands: docs/adr/0007.
"""

import sys

from PySide6.QtCore import QObject


def test_calls_into_qt_keep_the_reference_count_of_none():
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 100
