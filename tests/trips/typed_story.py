"""What is told, noted and answered in the long interview. All of it is invented."""

from dataclasses import dataclass

from PySide6.QtCore import Qt

PARAGRAPHS = (
    "My name is not told here, and Examplegrad is on no map.",
    "On 10 August 2020 I walked home from the shop.",
    "A white van stopped beside me.",
    "Four men in black got out. \U0001f690 They had no signs.",
    "One of them shouted that I was drunk.",
    "They hit me with a baton on the back.",
    "Ён сказаў, што я нікуды не пайду.",
    "Меня втащили в машину.",
    "In the van I lay on the floor, on other people.",
    "Somebody stood on my hand.",
    "We drove for about half an hour.",
    "The place was a police station with a green gate.",
    "We stood against a wall until it was dark.",
    "Whoever moved was beaten.",
    "A man they called Major gave the orders.",
    "He wore a grey uniform without a name.",
    "I heard a woman scream. She was called Person One.",
    "They asked for the password of my phone.",
    "I said it, because of the baton.",
    "A paper was put before me. I did not read it.",
    "I signed with my left hand.",
    "At night we were given no water.",
    "The cell was for four; we were thirty.",
    "Я лічыў крокі за дзвярыма.",
    "In the morning a doctor looked in and went away.",
    "My back was blue and green.",
    "Two fingers of my right hand were broken.",
    "Then they drove us to a prison.",
    "There we ran through a corridor of men with sticks.",
    "A big man in a mask hit my knees.",
    "I fell, and he said get up.",
    "Суд шёл три минуты.",
    "I was given ten days.",
    "On the fifth day the beating ended.",
    "They let me go at night, in the rain.",
    "My sister waited at the gate.",
    "A doctor in the town made an X-ray.",
    "He wrote that I had fallen from a bicycle.",
    "I kept the shirt. It is in a bag.",
    "That is all that I want to say today.",
)
CORRECTED = "They hit me with a baton on the back and on the legs."
TRANSLATED = {
    1: "Маё імя тут не сказана.",
    2: "10 жніўня 2020 я ішоў дадому.",
    3: "Белы фургон.",
}
CORRECTED_AT = 6
SITTINGS = (0, 14, 28, len(PARAGRAPHS))
"""Between these paragraphs there is a break."""
QUESTIONS = (
    ("What happened then?", "o"),
    ("Was it at night?", "c"),
    ("They were police, weren't they?", "l"),
)
RISKS = (
    ("Is the person safe in this place", "y"),
    ("Could somebody overhear it?", "n"),
    ("Might somebody have been followed here?", "u"),
)


@dataclass(frozen=True)
class Told:
    """A fact as it is coded: the words, the key, and what is said of it."""

    paragraph: int
    words: str
    kind: str
    term: str = ""
    lines: tuple = ()
    answers: tuple = ()
    choices: tuple = ()
    ties: tuple = ()
    details: tuple = ()
    names_a_person: bool = False


FACTS = (
    Told(
        2,
        "10 August 2020",
        "e",
        "arr",
        lines=(("When", "10.08.2020"),),
        choices=(("Part of the day", "In the evening"),),
    ),
    Told(
        6,
        "hit me with a baton",
        "a",
        "bat",
        answers=(("How it came up", "o"),),
        details=(
            ("Part of the body", "back"),
            ("Instrument", "a baton"),
            ("How many times", "about ten"),
        ),
    ),
    Told(
        10,
        "stood on my hand",
        "a",
        "",
        lines=(("Other, described", "Stood on the hand."),),
        choices=(("Before or after another fact", "After"), ("Episode", "1 · Arrest")),
        ties=(("Number of the other fact", "1"),),
    ),
    Told(12, "police station", "l", "pol"),
    Told(
        15,
        "Major",
        "p",
        "",
        lines=(("Other, described", "Called Major by the others."),),
        names_a_person=True,
    ),
    Told(16, "grey uniform", "u", ""),
    Told(18, "asked for the password", "w", ""),
    Told(20, "paper was put before me", "a", "", answers=(("How it came up", "d"),)),
    Told(26, "back was blue and green", "i", "bru"),
    Told(27, "Two fingers", "i", "fra", answers=(("How it came up", "t"),)),
    Told(28, "drove us to a prison", "e", "tra", lines=(("When", "about 12 August 2020"),)),
    Told(30, "hit my knees", "a", "kne", answers=(("Nothing to code, because", "u"),)),
)

PERSON = (
    ("Names heard", "Major"),
    ("Badge or number", "12-345"),
    ("Uniform and mask", "Grey, no name."),
    ("Voice and speech", "Low, hoarse."),
    ("Face and build", "Broad."),
    ("How it was recognised later", "On a photograph in a newspaper."),
)
KNOWN_BY = (
    "By what the person knows who it was: Name heard",
    "By what the person knows who it was: Voice",
    "What they did: Ordered it",
)
STAGES = (
    (
        "Street",
        (
            ("Which place, in words", "By the shop"),
            ("When", "10.08.2020"),
            ("Note", "At dusk."),
        ),
    ),
    ("Van or car", (("Which place, in words", "A white van"),)),
    ("Police station", ()),
    ("Place of detention", (("When", "12.08.2020"),)),
)
PINS = (
    (1, ((Qt.Key.Key_Down, 1),)),
    (1, ((Qt.Key.Key_Down, 3), (Qt.Key.Key_Left, 1))),
    (2, ((Qt.Key.Key_Up, 2),)),
    (2, ((Qt.Key.Key_Down, 2), (Qt.Key.Key_Right, 1))),
    (6, ()),
    (7, ()),
)

MARK = (
    ("What it looks like, in their words", "A long stripe."),
    ("Size", "10 cm"),
    ("Shape", "long"),
    ("Colour", "violet"),
    ("First noticed", "2020-08-11"),
    ("Treatment", "Nobody came."),
)
ITEM = (
    ("What it is", "A shirt with a stain."),
    ("Who has it (code)", "Stork"),
    ("Condition", "Torn at the back."),
)
HANDOVER = (("From (code)", "Stork"), ("To (code)", "Heron"), ("Note", "In a paper bag."))
