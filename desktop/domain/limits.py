"""How many of each there may be in a testimony, so that a hostile one costs little.

Far more than any interview needs. See docs/format.md, section 9.1.
"""

EARLIER = 100
NEEDS = 100
SITTINGS = 200
PRESENT = 50
PAUSES = 100
QUESTIONS = 5000
AUDIO_MARKS = 5000
CERTIFICATES = 100
FACTS = 3000
DETAILS = 40
PEOPLE_OF_FACT = 50
TRANSFERS = 500
MARKS = 500
PEOPLE = 500
ITEMS = 1000
PHOTOS = 100
HANDOVERS = 100
