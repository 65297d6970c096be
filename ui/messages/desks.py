"""Words for what the services and the domain refuse."""

from ui.messages.message import Message
from ui.words import QT_TRANSLATE_NOOP

_UNCHANGED = QT_TRANSLATE_NOOP("messages", "Nothing was changed.")
_STILL_HERE = QT_TRANSLATE_NOOP("messages", "The testimony is still here as it was.")
_PSEUDONYM_NEXT = QT_TRANSLATE_NOOP(
    "messages", "Use 1 to 64 letters, digits, spaces or dashes."
)

DESKS = {
    "cancelled": Message(
        QT_TRANSLATE_NOOP("messages", "Stopped, as you asked."),
        QT_TRANSLATE_NOOP("messages", "Everything is as it was before."),
        "",
        "plain",
    ),
    "session.too_soon": Message(
        QT_TRANSLATE_NOOP("messages", "After a wrong passphrase there is a short pause."),
        QT_TRANSLATE_NOOP("messages", "Everything in the vault is safe and unchanged."),
        QT_TRANSLATE_NOOP("messages", "You can try again in a moment."),
    ),
    "session.pseudonym": Message(
        QT_TRANSLATE_NOOP("messages", "This name cannot stand on an identity card."),
        _UNCHANGED,
        _PSEUDONYM_NEXT,
    ),
    "session.weak_passphrase": Message(
        QT_TRANSLATE_NOOP("messages", "This passphrase could be guessed."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("messages", "Take six generated words, or add more words."),
    ),
    "recording.not_open": Message(
        QT_TRANSLATE_NOOP("messages", "This testimony is closed, and its words are final."),
        _STILL_HERE,
        QT_TRANSLATE_NOOP(
            "messages", "If it is not sealed yet, open it again from the shelf."
        ),
    ),
    "sealing.no_recipients": Message(
        QT_TRANSLATE_NOOP("messages", "Nobody was chosen who may open the file."),
        _STILL_HERE,
        QT_TRANSLATE_NOOP("messages", "Choose at least one recipient."),
    ),
    "sealing.recipient_unverified": Message(
        QT_TRANSLATE_NOOP("messages", "A chosen recipient was never verified."),
        QT_TRANSLATE_NOOP("messages", "Nothing was sealed."),
        QT_TRANSLATE_NOOP(
            "messages", "Compare the fingerprint with them under People & keys first."
        ),
    ),
    "sealing.custodians": Message(
        QT_TRANSLATE_NOOP(
            "messages", "It is not said who may open the deponent's particulars."
        ),
        _STILL_HERE,
        QT_TRANSLATE_NOOP(
            "messages", "Choose who may open them, or that they are not sent at all."
        ),
    ),
    "particulars.not_a_custodian": Message(
        QT_TRANSLATE_NOOP("messages", "The particulars are not sealed to this key."),
        QT_TRANSLATE_NOOP("messages", "Nothing was opened."),
        QT_TRANSLATE_NOOP("messages", "Ask one of those to whom they are sealed."),
    ),
    "particulars.unsound": Message(
        QT_TRANSLATE_NOOP(
            "messages",
            "What was sealed as the particulars does not belong to this testimony.",
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing of it is shown. The account is unchanged."),
        QT_TRANSLATE_NOOP(
            "messages", "Do not rely on them. Ask the signer, in person or by voice."
        ),
        "red",
    ),
    "particulars.not_particulars": Message(
        QT_TRANSLATE_NOOP("messages", "This file holds no particulars, or is damaged."),
        QT_TRANSLATE_NOOP("messages", "Nothing was opened."),
        QT_TRANSLATE_NOOP(
            "messages",
            "If it is a sealed testimony, open it with the others in the inbox. If it is "
            "not, ask whoever gave it to you for a new copy.",
        ),
    ),
    "sealing.hand_over_failed": Message(
        QT_TRANSLATE_NOOP("messages", "The copy that was written is not what was sealed."),
        QT_TRANSLATE_NOOP("messages", "The sealed file in the outbox is whole."),
        QT_TRANSLATE_NOOP("messages", "Do not use this stick. Write to another one."),
        "red",
    ),
    "sealing.file_missing": Message(
        QT_TRANSLATE_NOOP(
            "messages", "The sealed file is not in the outbox any more, or was changed."
        ),
        QT_TRANSLATE_NOOP("messages", "Copies that you handed over are not affected."),
        QT_TRANSLATE_NOOP(
            "messages", "Ask the recipient whether they have it before you delete anything."
        ),
        "red",
    ),
    "exchange.signer_unverified": Message(
        QT_TRANSLATE_NOOP(
            "messages", "You have the signer's card, but never compared its fingerprint."
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing was imported."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Compare it with them under People & keys, then open this again.",
        ),
    ),
    "exchange.other_than_checked": Message(
        QT_TRANSLATE_NOOP("messages", "This is another file than the one you checked."),
        QT_TRANSLATE_NOOP(
            "messages", "Somebody put it in its place meanwhile. Nothing of it was kept."
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Ask who else has the stick. To take the new file in, empty the list, open it "
            "again and look at who signed it.",
        ),
    ),
    "exchange.same_testimony": Message(
        QT_TRANSLATE_NOOP(
            "messages", "Another version of this testimony is already in this vault."
        ),
        QT_TRANSLATE_NOOP("messages", "The one that is here was not touched."),
        QT_TRANSLATE_NOOP("messages", "Ask the sender which of the two is meant to count."),
    ),
    "contacts.mine": Message(
        QT_TRANSLATE_NOOP("messages", "This is your own identity card."),
        QT_TRANSLATE_NOOP("messages", "Nothing was added."),
        QT_TRANSLATE_NOOP("messages", "Choose the card of somebody else."),
        "plain",
    ),
    "contacts.known": Message(
        QT_TRANSLATE_NOOP("messages", "You have this card already."),
        QT_TRANSLATE_NOOP("messages", "Nothing was added."),
        QT_TRANSLATE_NOOP("messages", "You find it in the list of people."),
        "plain",
    ),
    "contacts.too_large": Message(
        QT_TRANSLATE_NOOP("messages", "This file is too large for a card or a receipt."),
        QT_TRANSLATE_NOOP("messages", "It was not read."),
        QT_TRANSLATE_NOOP("messages", "Choose another file."),
    ),
    "domain.malformed": Message(
        QT_TRANSLATE_NOOP("messages", "A record is not as this program writes it."),
        QT_TRANSLATE_NOOP("messages", "It was refused, and nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "If it came from outside, ask for it again."),
        "red",
    ),
    "domain.newer": Message(
        QT_TRANSLATE_NOOP("messages", "A newer version of this program wrote this."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("messages", "Update this program, then try again."),
    ),
    "domain.case_code": Message(
        QT_TRANSLATE_NOOP("messages", "There is no case with this code."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("messages", "Compare it sign by sign: it looks like K7M4-P9R3."),
    ),
    "domain.not_allowed": Message(
        QT_TRANSLATE_NOOP("messages", "The person who testified did not allow this."),
        _STILL_HERE,
        QT_TRANSLATE_NOOP("messages", "{reason}"),
    ),
    "domain.kept_back": Message(
        QT_TRANSLATE_NOOP(
            "messages",
            "This was allowed when the file was sealed, and no longer is.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "The sealed file stays in the outbox, and nothing of it was written.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "{reason} Only the person can allow it again, in a new testimony. Where this "
            "one can be read, a redacted copy can be made of what is left.",
        ),
    ),
    "domain.purpose_unchosen": Message(
        QT_TRANSLATE_NOOP(
            "messages", "It was not chosen what the recipients get the testimony for."
        ),
        _STILL_HERE,
        QT_TRANSLATE_NOOP(
            "messages", "Choose at least one purpose that they agreed to, then seal again."
        ),
    ),
    "domain.incomplete": Message(
        QT_TRANSLATE_NOOP("messages", "Something is still missing."),
        _STILL_HERE,
        QT_TRANSLATE_NOOP("messages", "{gaps}"),
    ),
    "fonts.missing": Message(
        QT_TRANSLATE_NOOP("messages", "The program's typefaces are not there."),
        _STILL_HERE,
        QT_TRANSLATE_NOOP(
            "messages", "Install the program again; the vault stays as it is."
        ),
    ),
}
