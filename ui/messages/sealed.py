"""Words for sealed files, receipts, cards and keys that are not as they must be."""

from ui.messages.message import Message
from ui.words import QT_TRANSLATE_NOOP

VAST = {
    "records": QT_TRANSLATE_NOOP(
        "messages",
        "Its text is too long; the evidence is not. Open it again, move a part of the text "
        "to a second testimony, then seal both.",
    ),
    "evidence": QT_TRANSLATE_NOOP(
        "messages",
        "There is too much evidence, or one piece is too large. Take out some of it, then "
        "seal it again.",
    ),
    "particulars": QT_TRANSLATE_NOOP(
        "messages",
        "What stands on the page of names is too long. Shorten it there, then seal it "
        "again.",
    ),
}
"""What to do about each thing that can be too large for one file."""
_NOTHING_IMPORTED = QT_TRANSLATE_NOOP("messages", "Nothing was imported.")
_NOTHING_SEALED = QT_TRANSLATE_NOOP(
    "messages", "Nothing was sealed, and the testimony is still here as it was."
)
_NEW_COPY = QT_TRANSLATE_NOOP("messages", "Ask the sender for a new copy.")
_UPDATE = QT_TRANSLATE_NOOP("messages", "Update this program, then try again.")
_CHANGED = QT_TRANSLATE_NOOP("messages", "This file was changed after it was sealed.")
_CHANGED_NEXT = QT_TRANSLATE_NOOP(
    "messages",
    "Do not use it. Ask the sender for a new copy, and say that this one was changed.",
)
_CUT = QT_TRANSLATE_NOOP("messages", "This file is cut short: its end is missing.")
_CUT_NEXT = QT_TRANSLATE_NOOP(
    "messages", "Copy it again, or ask the sender for a new copy. The stick may be failing."
)
_NOT_ME = QT_TRANSLATE_NOOP("messages", "This file was sealed for somebody else's key.")
_NOT_ME_SAFE = QT_TRANSLATE_NOOP(
    "messages", "It cannot be opened here, and nothing was imported."
)
_NOT_ME_NEXT = QT_TRANSLATE_NOOP(
    "messages", "Give the sender your identity card, so that they can seal it for you."
)
_ODD = QT_TRANSLATE_NOOP(
    "messages", "This file is signed, but it is not built as a testimony must be."
)

BUNDLES = {
    "bundle.not_a_bundle": Message(
        QT_TRANSLATE_NOOP("messages", "This is not a sealed testimony."),
        _NOTHING_IMPORTED,
        QT_TRANSLATE_NOOP(
            "messages",
            "Choose a file whose name ends in .age. If somebody gave you a deponent's "
            "particulars, use “Open particulars” at the top of the inbox.",
        ),
    ),
    "bundle.not_for_me": Message(_NOT_ME, _NOT_ME_SAFE, _NOT_ME_NEXT),
    "bundle.tampered": Message(_CHANGED, _NOTHING_IMPORTED, _CHANGED_NEXT, "red"),
    "bundle.truncated": Message(_CUT, _NOTHING_IMPORTED, _CUT_NEXT),
    "bundle.unsigned": Message(
        QT_TRANSLATE_NOOP("messages", "Nobody signed this file."),
        _NOTHING_IMPORTED,
        QT_TRANSLATE_NOOP(
            "messages", "Do not trust what it says. Ask the sender to seal it again."
        ),
        "red",
    ),
    "bundle.unknown_signer": Message(
        QT_TRANSLATE_NOOP(
            "messages", "This file was signed by a key that you do not know yet."
        ),
        _NOTHING_IMPORTED,
        QT_TRANSLATE_NOOP(
            "messages",
            "Ask the sender for their identity card, add it under People & keys, compare "
            "the fingerprint with them, then open this file again.",
        ),
    ),
    "bundle.odd_member": Message(
        _ODD,
        _NOTHING_IMPORTED,
        QT_TRANSLATE_NOOP("messages", "Tell the sender, and ask them to seal it again."),
        "red",
    ),
    "bundle.malformed": Message(
        _ODD,
        _NOTHING_IMPORTED,
        QT_TRANSLATE_NOOP("messages", "Tell the sender, and ask them to seal it again."),
    ),
    "bundle.newer": Message(
        QT_TRANSLATE_NOOP("messages", "A newer version of this program sealed this file."),
        _NOTHING_IMPORTED,
        _UPDATE,
    ),
    "bundle.evidence_changed": Message(
        QT_TRANSLATE_NOOP(
            "messages", "A piece of evidence is no longer what was taken in."
        ),
        _NOTHING_SEALED,
        QT_TRANSLATE_NOOP(
            "messages",
            "The disk may be failing. Make a copy of the vault folder, then look at the "
            "evidence page.",
        ),
        "red",
    ),
    "bundle.not_sealable": Message(
        QT_TRANSLATE_NOOP("messages", "This testimony cannot be sealed as it is."),
        _NOTHING_SEALED,
        QT_TRANSLATE_NOOP(
            "messages", "Open it again, look for very unusual signs in it, and close it."
        ),
    ),
    "bundle.too_large": Message(
        QT_TRANSLATE_NOOP("messages", "This testimony is larger than one file may be."),
        _NOTHING_SEALED,
        "{vast}",
    ),
    "bundle.recipients": Message(
        QT_TRANSLATE_NOOP("messages", "A file is sealed to between 1 and 16 people."),
        _NOTHING_SEALED,
        QT_TRANSLATE_NOOP("messages", "Choose the recipients again."),
    ),
    "bundle.no_space": Message(
        QT_TRANSLATE_NOOP(
            "messages", "The sealed file needs {needed_bytes}, and there is {free_bytes}."
        ),
        _NOTHING_SEALED,
        QT_TRANSLATE_NOOP("messages", "Make room on this disk, then seal it again."),
    ),
    "bundle.not_re_read": Message(
        QT_TRANSLATE_NOOP(
            "messages", "What came back from the disk is not what was written to it."
        ),
        QT_TRANSLATE_NOOP(
            "messages", "The bad file was removed. The testimony is still here as it was."
        ),
        QT_TRANSLATE_NOOP("messages", "This disk cannot be trusted. Seal to another one."),
        "red",
    ),
}

CRYPTO = {
    "crypto.malformed": Message(
        QT_TRANSLATE_NOOP("messages", "This file is damaged, or is something else."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        _NEW_COPY,
    ),
    "crypto.not_age": BUNDLES["bundle.not_a_bundle"],
    "crypto.newer": Message(
        QT_TRANSLATE_NOOP("messages", "This was made by a newer version of this program."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        _UPDATE,
    ),
    "crypto.truncated": Message(
        _CUT, QT_TRANSLATE_NOOP("messages", "Nothing was changed."), _CUT_NEXT
    ),
    "crypto.header_truncated": Message(
        _CUT, QT_TRANSLATE_NOOP("messages", "Nothing was changed."), _CUT_NEXT
    ),
    "crypto.tampered": Message(
        QT_TRANSLATE_NOOP("messages", "This was changed after it was written."),
        QT_TRANSLATE_NOOP("messages", "It was refused, and nothing else was changed."),
        _CHANGED_NEXT,
        "red",
    ),
    "crypto.header_tampered": Message(_CHANGED, _NOTHING_IMPORTED, _CHANGED_NEXT, "red"),
    "crypto.not_for_me": Message(_NOT_ME, _NOT_ME_SAFE, _NOT_ME_NEXT),
    "crypto.too_much_work": Message(
        QT_TRANSLATE_NOOP("messages", "This file asks for more work than is reasonable."),
        QT_TRANSLATE_NOOP("messages", "It was refused, and nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Do not use it. Ask the sender for a new copy."),
    ),
    "crypto.memory": Message(
        QT_TRANSLATE_NOOP("messages", "There is not enough free memory to open the vault."),
        QT_TRANSLATE_NOOP("messages", "The vault was not touched."),
        QT_TRANSLATE_NOOP("messages", "Close other programs, then try again."),
    ),
    "crypto.key": Message(
        QT_TRANSLATE_NOOP("messages", "This is not a key, or it was mistyped."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Compare it with the original, letter by letter."),
    ),
    "crypto.no_recipients": Message(
        QT_TRANSLATE_NOOP("messages", "Nobody was chosen who could open the file."),
        _NOTHING_SEALED,
        QT_TRANSLATE_NOOP("messages", "Choose at least one recipient."),
    ),
    "crypto.mixed": Message(
        QT_TRANSLATE_NOOP("messages", "Old and new kinds of keys cannot share one file."),
        _NOTHING_SEALED,
        QT_TRANSLATE_NOOP("messages", "Seal it once for each kind of key."),
    ),
    "crypto.wrong_passphrase": Message(
        QT_TRANSLATE_NOOP("messages", "This passphrase does not open the vault."),
        QT_TRANSLATE_NOOP("messages", "Everything in it is safe and unchanged."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Look at each word, at the keyboard's language, and at the key file if you use "
            "one. Then try again.",
        ),
    ),
    "crypto.header": Message(
        QT_TRANSLATE_NOOP("messages", "The vault's key file is damaged."),
        QT_TRANSLATE_NOOP("messages", "The vault was not touched."),
        QT_TRANSLATE_NOOP(
            "messages", "Put back the file from your last copy of the vault folder."
        ),
        "red",
    ),
    "crypto.weak_header": Message(
        QT_TRANSLATE_NOOP("messages", "The vault's key file is weaker than it may be."),
        QT_TRANSLATE_NOOP("messages", "The vault was not opened and not touched."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Somebody may have replaced it. Put back the file from your last copy of the "
            "vault folder, and tell your coordinator.",
        ),
        "red",
    ),
    "crypto.weak_passphrase": Message(
        QT_TRANSLATE_NOOP("messages", "This passphrase could be guessed."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Take six generated words, or add more words."),
    ),
    "crypto.card": Message(
        QT_TRANSLATE_NOOP("messages", "This is not an identity card, or it was changed."),
        QT_TRANSLATE_NOOP("messages", "Nothing was added."),
        QT_TRANSLATE_NOOP("messages", "Ask its owner to export the card again."),
    ),
    "crypto.pseudonym": Message(
        QT_TRANSLATE_NOOP("messages", "This name cannot stand on an identity card."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Use 1 to 64 letters, digits, spaces or dashes."),
    ),
}
