"""What "Organisation" says above the page: warnings, and what was done."""

from desktop.services.roster_desk import Overview
from desktop.services.roster_facts import Status
from ui.messages import Message
from ui.widgets.dates import day_words, moment_words
from ui.words import translate


def warning(overview: Overview) -> Message | None:
    """Return what is most worth knowing about the roster in force; None if all is well."""
    held = overview.held
    if held is None:
        return None
    if overview.forks:
        return _fork(overview.forks[0])
    if held.status is Status.EXPIRED:
        words = translate("organisation", "This roster was good until {day}.")
        return Message(
            words.format(day=day_words(held.expires_on)),
            translate("organisation", "It still counts, and nothing is refused for it."),
            translate("organisation", "Ask who signs rosters for a new one."),
            "amber",
        )
    if overview.root_changed:
        return Message(
            translate("organisation", "With this roster, others sign than before."),
            translate("organisation", "Those who signed until then agreed to it."),
            translate("organisation", "If you did not expect it, ask one of them."),
            "amber",
        )
    if held.status is Status.SOON:
        words = translate("organisation", "This roster is good until {day}.")
        return Message(
            words.format(day=day_words(held.expires_on)),
            translate("organisation", "It goes on counting afterwards, with this note."),
            translate("organisation", "The next one should come soon."),
            "plain",
        )
    return None


def _fork(at: str) -> Message:
    words = translate(
        "organisation",
        "On {moment} another roster came with the same number and other people on it, and "
        "it is signed as well.",
    )
    return Message(
        words.format(moment=moment_words(at)),
        translate("organisation", "It was refused, and the one that you have stays."),
        translate(
            "organisation",
            "Somebody misuses the keys that sign. Speak with those who sign, in person, "
            "before you trust any newer roster.",
        ),
        "red",
    )


def sent(files: int, *, in_force: bool) -> Message:
    """Return that a roster is in force, or sealed files wait, or both."""
    done = translate("organisation", "The roster is sealed.")
    if in_force:
        done = translate("organisation", "The roster is in force here.")
    if not files:
        note = translate("organisation", "It was sealed for nobody.")
        return Message(done, note, "", "green")
    waiting = translate("organisation", "Sealed files in the outbox: {count}.")
    return Message(
        done,
        waiting.format(count=files),
        translate("organisation", "Bring them to those for whom they are."),
        "green",
    )
