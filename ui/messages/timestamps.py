"""Words for time-stamp replies and root certificates that are refused."""

from ui.messages.message import Message
from ui.words import QT_TRANSLATE_NOOP

_NOT_KEPT = QT_TRANSLATE_NOOP(
    "messages", "It was refused. The bundle and its other time-stamps are as before."
)
_ASK_AGAIN = QT_TRANSLATE_NOOP("messages", "Write a new request and send it again.")
_OTHER_AUTHORITY = QT_TRANSLATE_NOOP(
    "messages", "Tell the authority, or send a request to another one."
)
_NOT_ADDED = QT_TRANSLATE_NOOP(
    "messages", "Nothing was added, and nothing else is believed than before."
)

TIMESTAMPS = {
    "timestamp.too_large": Message(
        QT_TRANSLATE_NOOP("messages", "This file is too large to be a time-stamp reply."),
        _NOT_KEPT,
        QT_TRANSLATE_NOOP("messages", "Choose the file that the authority sent."),
    ),
    "timestamp.not_a_reply": Message(
        QT_TRANSLATE_NOOP("messages", "This is not a time-stamp reply, or it is damaged."),
        _NOT_KEPT,
        QT_TRANSLATE_NOOP(
            "messages",
            "Choose the file that the authority sent, often one whose name ends in .tsr, "
            "or fetch it again.",
        ),
    ),
    "timestamp.not_granted": Message(
        QT_TRANSLATE_NOOP("messages", "The authority answered, and gave no time-stamp."),
        _NOT_KEPT,
        QT_TRANSLATE_NOOP("messages", "Send the request again, or to another authority."),
    ),
    "timestamp.other_hash": Message(
        QT_TRANSLATE_NOOP("messages", "This time-stamp is for another bundle."),
        _NOT_KEPT,
        QT_TRANSLATE_NOOP(
            "messages", "Bring it back at the bundle that the request was written for."
        ),
    ),
    "timestamp.other_nonce": Message(
        QT_TRANSLATE_NOOP(
            "messages", "This reply answers a request that was not written here."
        ),
        _NOT_KEPT,
        _ASK_AGAIN,
    ),
    "timestamp.no_certificate": Message(
        QT_TRANSLATE_NOOP(
            "messages", "The authority's certificate is not in the reply, or is unreadable."
        ),
        _NOT_KEPT,
        _OTHER_AUTHORITY,
    ),
    "timestamp.bad_signature": Message(
        QT_TRANSLATE_NOOP("messages", "This reply was changed after it was signed."),
        _NOT_KEPT,
        QT_TRANSLATE_NOOP(
            "messages", "Do not use it. Write a new request and send it again."
        ),
        "red",
    ),
    "timestamp.wrong_purpose": Message(
        QT_TRANSLATE_NOOP(
            "messages", "The key that signed this reply is not meant for time-stamps."
        ),
        _NOT_KEPT,
        _OTHER_AUTHORITY,
        "red",
    ),
    "timestamp.unknown_authority": Message(
        QT_TRANSLATE_NOOP(
            "messages", "This reply comes from an authority that nobody confirmed here."
        ),
        _NOT_KEPT,
        QT_TRANSLATE_NOOP(
            "messages",
            "Ask your organisation for the authority's root certificate, add it here and "
            "compare its fingerprint. Then bring the reply back once more.",
        ),
    ),
    "timestamp.not_valid_then": Message(
        QT_TRANSLATE_NOOP(
            "messages", "A certificate of the authority was not valid at the stamped time."
        ),
        _NOT_KEPT,
        _OTHER_AUTHORITY,
    ),
    "timestamp.weak": Message(
        QT_TRANSLATE_NOOP(
            "messages",
            "The authority signs in a way that is too weak, or is not known here.",
        ),
        _NOT_KEPT,
        QT_TRANSLATE_NOOP("messages", "Send the request to another authority."),
    ),
    "timestamp.no_roots": Message(
        QT_TRANSLATE_NOOP(
            "messages", "No root certificate is confirmed, so no reply can be checked."
        ),
        _NOT_KEPT,
        QT_TRANSLATE_NOOP(
            "messages", "Add the authority's root certificate first, then bring it back."
        ),
    ),
    "timestamp.known": Message(
        QT_TRANSLATE_NOOP("messages", "This time-stamp is here already."),
        QT_TRANSLATE_NOOP("messages", "It is kept once, and nothing was changed."),
        "",
        "plain",
    ),
    "timestamp.no_signature": Message(
        QT_TRANSLATE_NOOP("messages", "This bundle cannot be time-stamped here."),
        QT_TRANSLATE_NOOP("messages", "The bundle itself is safe and unchanged."),
        QT_TRANSLATE_NOOP(
            "messages",
            "It was sealed or imported by an older version, which did not note the hash of "
            "its signature.",
        ),
    ),
    "timestamp.none": Message(
        QT_TRANSLATE_NOOP("messages", "There is no time-stamp yet."),
        QT_TRANSLATE_NOOP("messages", "Nothing was written."),
        QT_TRANSLATE_NOOP("messages", "Bring a reply back first."),
    ),
    "timestamp.not_a_root": Message(
        QT_TRANSLATE_NOOP("messages", "This is not one root certificate."),
        _NOT_ADDED,
        QT_TRANSLATE_NOOP(
            "messages",
            "Choose a file with exactly one certificate, often one whose name ends in "
            ".pem: the root, not the one that signs.",
        ),
    ),
    "timestamp.root_known": Message(
        QT_TRANSLATE_NOOP("messages", "This root certificate is in the list already."),
        _NOT_ADDED,
        QT_TRANSLATE_NOOP("messages", "One that was taken out of use does not come back."),
        "plain",
    ),
}
