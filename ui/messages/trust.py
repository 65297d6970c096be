"""Words for rosters, and for letters that are not their signer's to send."""

from ui.messages.message import Message
from ui.words import QT_TRANSLATE_NOOP

_ROSTER_KEPT = QT_TRANSLATE_NOOP(
    "messages", "It was not taken, and the roster that you have stays as it was."
)
_DRAFT_KEPT = QT_TRANSLATE_NOOP(
    "messages", "Nothing was changed or sent, and what you prepared is kept."
)
_NOT_KEPT = QT_TRANSLATE_NOOP(
    "messages", "It was refused, and what is here stays as it was."
)
_ASK_ORGANISATION = QT_TRANSLATE_NOOP(
    "messages", "Ask the organisation for its newest roster."
)
_TELL_ORGANISATION = QT_TRANSLATE_NOOP(
    "messages",
    "Do not use it. Tell the organisation at once, in person or by voice: somebody may be "
    "misusing its keys.",
)
_ASK_SENDER = QT_TRANSLATE_NOOP(
    "messages", "Ask the sender, in person or by voice, whether they sent it."
)

TRUST = {
    "roster.malformed": Message(
        QT_TRANSLATE_NOOP("messages", "This roster is not built as a roster must be."),
        _ROSTER_KEPT,
        _ASK_ORGANISATION,
    ),
    "roster.unsigned": Message(
        QT_TRANSLATE_NOOP("messages", "Nobody signed this roster."),
        _ROSTER_KEPT,
        _ASK_ORGANISATION,
    ),
    "roster.bad_signature": Message(
        QT_TRANSLATE_NOOP("messages", "This roster was changed after it was signed."),
        _ROSTER_KEPT,
        _ASK_ORGANISATION,
        "red",
    ),
    "roster.unlisted_signer": Message(
        QT_TRANSLATE_NOOP(
            "messages", "This roster is signed by a key that may not sign rosters."
        ),
        _ROSTER_KEPT,
        _TELL_ORGANISATION,
        "red",
    ),
    "roster.not_enough_signatures": Message(
        QT_TRANSLATE_NOOP("messages", "Too few keyholders signed this roster."),
        _ROSTER_KEPT,
        QT_TRANSLATE_NOOP(
            "messages", "Ask the organisation for the roster with all its signatures."
        ),
    ),
    "roster.other_organisation": Message(
        QT_TRANSLATE_NOOP("messages", "This roster is of another organisation."),
        _ROSTER_KEPT,
        QT_TRANSLATE_NOOP(
            "messages", "Ask the sender why they sent it, in person or by voice."
        ),
    ),
    "roster.old": Message(
        QT_TRANSLATE_NOOP("messages", "This roster is older than the one that you have."),
        _ROSTER_KEPT,
        QT_TRANSLATE_NOOP(
            "messages", "There is nothing to do, unless you expected a newer one."
        ),
    ),
    "roster.fork": Message(
        QT_TRANSLATE_NOOP(
            "messages",
            "There are two different rosters with the same number, and both are signed.",
        ),
        _ROSTER_KEPT,
        _TELL_ORGANISATION,
        "red",
    ),
    "roster.broken_chain": Message(
        QT_TRANSLATE_NOOP(
            "messages", "This roster does not follow on the one that you have."
        ),
        _ROSTER_KEPT,
        _TELL_ORGANISATION,
        "red",
    ),
    "roster.revoked_key": Message(
        QT_TRANSLATE_NOOP(
            "messages",
            "This file is signed with a key that the organisation had taken out of use.",
        ),
        _NOT_KEPT,
        QT_TRANSLATE_NOOP(
            "messages",
            "Do not use it. The key may be in wrong hands: tell the organisation that this "
            "file came.",
        ),
        "red",
    ),
    "roster.has_organisation": Message(
        QT_TRANSLATE_NOOP("messages", "You belong to an organisation already."),
        _DRAFT_KEPT,
        QT_TRANSLATE_NOOP("messages", "Prepare its next roster instead."),
    ),
    "roster.none_held": Message(
        QT_TRANSLATE_NOOP("messages", "There is no roster of an organisation here yet."),
        _DRAFT_KEPT,
        QT_TRANSLATE_NOOP(
            "messages", "Take in the roster that your organisation sent you."
        ),
    ),
    "roster.not_compared": Message(
        QT_TRANSLATE_NOOP("messages", "The digits of this roster were not compared yet."),
        _DRAFT_KEPT,
        QT_TRANSLATE_NOOP(
            "messages",
            "Compare them with somebody of the organisation, in person or by voice.",
        ),
    ),
    "roster.not_root_key": Message(
        QT_TRANSLATE_NOOP("messages", "This key is none of those that sign the roster."),
        _DRAFT_KEPT,
        QT_TRANSLATE_NOOP("messages", "Pass the roster on to those who sign it."),
    ),
    "roster.not_named": Message(
        QT_TRANSLATE_NOOP(
            "messages",
            "The roster does not name one of those chosen, or the key is out of use.",
        ),
        _DRAFT_KEPT,
        QT_TRANSLATE_NOOP("messages", "Choose again from the list."),
    ),
    "roster.outdated": Message(
        QT_TRANSLATE_NOOP(
            "messages", "Another roster came into force since this one was begun."
        ),
        _DRAFT_KEPT,
        QT_TRANSLATE_NOOP(
            "messages", "Prepare the changes again, from the roster in force."
        ),
    ),
    "domain.not_from_signer": Message(
        QT_TRANSLATE_NOOP(
            "messages",
            "Only the one who took a testimony can add to it; this is by another.",
        ),
        _NOT_KEPT,
        _ASK_SENDER,
    ),
    "domain.not_from_recipient": Message(
        QT_TRANSLATE_NOOP(
            "messages", "This comes from somebody to whom that file was never sealed."
        ),
        _NOT_KEPT,
        _ASK_SENDER,
    ),
    "domain.not_from_clinician": Message(
        QT_TRANSLATE_NOOP(
            "messages",
            "Only a clinician on the roster can sign an opinion, and this key is not one.",
        ),
        _NOT_KEPT,
        QT_TRANSLATE_NOOP(
            "messages",
            "Ask the organisation whether its newest roster names this clinician.",
        ),
    ),
    "domain.about_unknown": Message(
        QT_TRANSLATE_NOOP("messages", "This is about a sealed file that is not here."),
        _NOT_KEPT,
        QT_TRANSLATE_NOOP(
            "messages", "Open the file that it is about, then this one again."
        ),
    ),
}
