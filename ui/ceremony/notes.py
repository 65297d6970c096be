"""Notes of the ceremony: what is wrong with a piece, what was done, what is asked."""

from pathlib import Path

from ui.messages import Message
from ui.words import translate


def unknown(numbers: tuple[int, ...], near: tuple[str, ...]) -> Message:
    """Return what to say of words that are not on the list; `near` the first of them."""
    shown = ", ".join(str(each) for each in numbers)
    if len(numbers) == 1:
        what = translate("ceremony", "Word {number} is not on the list of words.")
        what = what.format(number=shown)
    else:
        what = translate("ceremony", "These words are missing or not on the list: {list}.")
        what = what.format(list=shown)
    like = ""
    if near:
        like = translate("ceremony", "Word {number} may be: {list}.")
        like = like.format(number=numbers[0], list=", ".join(near))
    compare = translate("ceremony", "Compare it with the sheet.")
    return Message(what, like, compare, "amber")


def not_as_on_sheet(numbers: tuple[int, ...]) -> Message:
    """Return what to say of words that are on the list, but not those of the sheet."""
    if len(numbers) == 1:
        what = translate("ceremony", "Word {number} is not the one on the sheet.")
        what = what.format(number=numbers[0])
    elif numbers:
        what = translate("ceremony", "Words {one} and {other} have changed places.")
        what = what.format(one=numbers[0], other=numbers[1])
    else:
        what = translate("ceremony", "More than one word is not the one on the sheet.")
    return Message(
        what,
        translate("ceremony", "Everything you typed is still here."),
        translate("ceremony", "Compare word by word with the sheet."),
    )


def links(up: int | None) -> Message | None:
    """Return what to say of the network; None if no link is up."""
    if up == 0:
        return None
    if up is None:
        return Message(
            translate("ceremony", "This system does not say whether it has a network."),
            "",
            translate("ceremony", "Please look yourself: no cable, wireless off."),
            "plain",
        )
    return Message(
        translate("ceremony", "This computer seems to be connected to a network."),
        translate("ceremony", "No key was made yet."),
        translate("ceremony", "Pull out the cable, switch wireless off, then look again."),
        "red",
    )


def before_file() -> Message:
    """Return the warning before a sheet becomes a file."""
    return Message(
        translate("ceremony", "A file of this sheet is the piece itself, for anybody."),
        translate("ceremony", "Paper can be locked away; a file is copied in a second."),
        translate(
            "ceremony",
            "Use an empty stick, print from it, then destroy the stick.",
        ),
    )


def before_printer(*, in_memory: bool) -> Message:
    """Return the warning before a sheet goes to a printer."""
    kept = translate("ceremony", "Printers with a memory keep what they print.")
    if not in_memory:
        kept += " " + translate(
            "ceremony", "This computer writes it to its disk for a moment, too."
        )
    return Message(
        translate("ceremony", "Print on a plain printer on a cable."),
        kept,
        translate("ceremony", "Stand beside it, and take the sheet as it comes out."),
    )


def no_printer() -> Message:
    """Return what to say where no printer is known."""
    return Message(
        translate("ceremony", "This computer knows no printer."),
        translate("ceremony", "Nothing was printed."),
        translate("ceremony", "Connect one, or write the words on paper by hand."),
        "plain",
    )


def printed() -> Message:
    """Return what to say when the sheet went to the printer."""
    return Message(
        translate("ceremony", "The sheet went to the printer, and nothing of it is kept."),
        translate("ceremony", "Only its holder looks at it."),
        translate("ceremony", "Next, the holder types it back from the paper."),
        "plain",
    )


def refused() -> Message:
    """Return what to say when the print system did not take the sheet."""
    return Message(
        translate("ceremony", "The printer did not take the sheet."),
        translate("ceremony", "The piece is still here."),
        translate("ceremony", "Look at the printer, then try again."),
    )


def saved(path: Path) -> Message:
    """Return what to say when a file was written and read back."""
    return Message(
        translate("ceremony", "Written, and read back: {name}").format(name=path.name),
        "",
        "",
        "plain",
    )


def taken(number: int) -> Message:
    """Return what to say when a piece was taken."""
    what = translate("ceremony", "Piece {number} is right.").format(number=number)
    forgotten = translate("ceremony", "This computer has forgotten its words.")
    return Message(what, forgotten, "", "green")


def leaving() -> Message:
    """Return the question before everything is forgotten."""
    return Message(
        translate("ceremony", "The key is not live yet. Leave now, and it never will be."),
        translate("ceremony", "The sheets become worthless paper: burn them."),
        "",
        "red",
    )


def leaving_without_card() -> Message:
    """Return the question before a live key is left without its card."""
    return Message(
        translate("ceremony", "The card of this key was not saved."),
        translate("ceremony", "Without its card nobody can use the key."),
        "",
        "red",
    )


def begin_again(problem: str) -> Message:
    """Return what to say when the test recovery did not give the key."""
    return Message(
        problem,
        translate("ceremony", "The key is not live."),
        translate("ceremony", "The recovery begins again, with other pieces."),
    )


def help_words() -> tuple[str, ...]:
    """Return what F1 shows."""
    return (
        translate(
            "ceremony",
            "A key in pieces belongs to several people at once. Any few of them together "
            "can use it; one alone, or a thief with one sheet, can do nothing.",
        ),
        translate(
            "ceremony",
            "The program forgets the words of a piece as soon as its holder has typed them "
            "back. If something goes wrong, leave and begin again: nothing is lost, since "
            "nothing was live.",
        ),
    )
