"""Looks at one file, and tells what came of it and what the child took.

Usage: python -m tests.jail.measured FILE
"""

import json
import resource
import sys
from pathlib import Path

from desktop.domain.media import sniff
from desktop.jail.sight import Pixels, look


def main(path):
    raw = Path(path).read_bytes()
    found = look(raw, sniff(raw[:64]), 1600)
    took = resource.getrusage(resource.RUSAGE_CHILDREN)
    seen = [found.width, found.height] if isinstance(found, Pixels) else str(found)
    mebibytes = took.ru_maxrss >> 10
    print(json.dumps([seen, mebibytes, took.ru_utime + took.ru_stime]))


if __name__ == "__main__":
    main(sys.argv[1])
