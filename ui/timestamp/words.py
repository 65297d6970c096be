"""Words of the page about time-stamps: moments, roots, fingerprints."""

from datetime import datetime, timedelta

from desktop.domain.stamps import Stamp, StampRoot
from desktop.services.timestamps import Overview, RootFacts
from ui.widgets.dates import day_words, moment_words
from ui.words import translate

GROUP = 4
GROUPS_A_LINE = 8


def before_words(stamp: Stamp) -> str:
    """Return before when the bundle existed; rounded up, so that it is never too early."""
    latest = datetime.fromisoformat(stamp.latest)
    minute = latest.replace(second=0, microsecond=0)
    if minute < latest:
        minute += timedelta(minutes=1)
    return translate("timestamp", "Existed before {moment} UTC").format(
        moment=moment_words(minute.isoformat())
    )


def says_words(stamp: Stamp) -> str:
    """Return whose word it is."""
    unnamed = translate("timestamp", "an authority without a name")
    return translate("timestamp", "says {authority}").format(
        authority=stamp.authority or unnamed
    )


def checked_words(root: StampRoot) -> str:
    """Return against what it was checked, and whether that is still believed."""
    if root.withdrawn_at:
        return translate(
            "timestamp",
            "Checked against a root that was taken out of use on {day}: {name}. Do not "
            "rely on it.",
        ).format(day=day_words(root.withdrawn_at), name=root_name(root.subject))
    return translate("timestamp", "Checked against the root you confirmed: {name}").format(
        name=root_name(root.subject)
    )


def root_name(subject: str) -> str:
    """Return a root's name, or words for none."""
    return subject or translate("timestamp", "a root without a name")


def root_words(root: StampRoot) -> str:
    """Return when a root was confirmed, and when it was taken out of use."""
    if root.withdrawn_at:
        return translate("timestamp", "Taken out of use on {day}").format(
            day=day_words(root.withdrawn_at)
        )
    return translate("timestamp", "Confirmed on {day}").format(day=day_words(root.added_at))


def life_words(facts: RootFacts) -> str:
    """Return from when to when a root is valid."""
    return translate("timestamp", "Valid from {first} to {last}").format(
        first=day_words(facts.not_before), last=day_words(facts.not_after)
    )


def asked_words(overview: Overview) -> str:
    """Return whether a request is under way, and the next thing to do."""
    believed = {root.fingerprint for root in overview.roots if not root.withdrawn_at}
    if not believed:
        return translate(
            "timestamp",
            "A reply can only be checked against the authority's root certificate. Add it "
            "below, once for each authority.",
        )
    answered = {stamp.nonce for stamp in overview.stamps}
    waiting = [each for each in overview.requests if each.nonce not in answered]
    if waiting:
        return translate(
            "timestamp",
            "A request was written on {day}. Send it to the authority from a machine with "
            "a network, carry the reply here, and bring it back.",
        ).format(day=day_words(waiting[-1].made_at))
    if any(stamp.root in believed for stamp in overview.stamps):
        return translate(
            "timestamp", "A second authority makes the witness stronger; one is enough."
        )
    return translate(
        "timestamp",
        "Write a request to a stick. It shows a hash and nothing else: not what the "
        "bundle says, not who it is from.",
    )


def grouped(fingerprint: str) -> str:
    """Return 64 hex digits as they are compared: groups of four, eight on a line."""
    digits = fingerprint.upper()
    groups = [digits[at : at + GROUP] for at in range(0, len(digits), GROUP)]
    return "\n".join(
        " ".join(groups[at : at + GROUPS_A_LINE])
        for at in range(0, len(groups), GROUPS_A_LINE)
    )
