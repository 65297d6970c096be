"""A redacted copy that came: who made it, who signed what it shows, and the parts."""

from typing import BinaryIO

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.evidence import Attachment, AttachmentId
from desktop.domain.leaves import Leaf
from desktop.services.disclosed import ReceivedCopy, SignerStanding
from ui.casefile.listening import OpenEvidence, SoundPlayer
from ui.messages import Message
from ui.plain import visible
from ui.redaction.codes import Codes
from ui.redaction.lines import Line
from ui.redaction.look import Look
from ui.redaction.parts_list import PartsList
from ui.seal.recipients import Sign
from ui.theme import Role, Theme
from ui.widgets.dates import day_words, moment_words
from ui.widgets.labels import FingerprintLabel, PlainLabel
from ui.widgets.page import Page
from ui.words import QT_TRANSLATE_NOOP, translate

_STANDINGS = {
    SignerStanding.KNOWN: QT_TRANSLATE_NOOP(
        "redaction", "This key was compared by you, or stands in your organisation's list."
    ),
    SignerStanding.MARKED: QT_TRANSLATE_NOOP(
        "redaction", "Your organisation took this key back later; this was signed before."
    ),
    SignerStanding.REVOKED: QT_TRANSLATE_NOOP(
        "redaction",
        "Your organisation had taken this key back before this was signed. Do not rely on "
        "it: somebody else may have had the key.",
    ),
    SignerStanding.UNVERIFIED: QT_TRANSLATE_NOOP(
        "redaction",
        "You have this key's card, but nobody compared its digits: it may be another's.",
    ),
    SignerStanding.UNKNOWN: QT_TRANSLATE_NOOP(
        "redaction",
        "Nobody here knows whose key this is. Compare the digits with the person who is "
        "said to have taken the testimony, or ask whoever made the copy.",
    ),
}
_SIGNS: dict[SignerStanding, tuple[str, Role]] = {
    SignerStanding.KNOWN: ("verified", "green"),
    SignerStanding.REVOKED: ("danger", "red"),
}


class DisclosurePage(Page):
    """Widgets and signals.

    Signals:
        uncover_wanted: Id of a picture that the reader asks to see.
        listen_wanted: Id of a sound that the reader asks to hear.
    """

    uncover_wanted = Signal(str)
    listen_wanted = Signal(str)

    def __init__(self, theme: Theme, player: SoundPlayer, codes: Codes) -> None:
        super().__init__(theme, translate("redaction", "Redacted copy"))
        self._codes = codes
        self._lead = PlainLabel()
        self._proof = Sign(
            theme,
            "verified",
            translate(
                "redaction", "Verified: every part shown stood in the signed original"
            ),
            "green",
        )
        self._reason = PlainLabel()
        self.list = PartsList(
            theme, translate("redaction", "Parts of the copy"), grows=True
        )
        self.evidence = OpenEvidence(theme, player)
        self.evidence.uncover_wanted.connect(self.uncover_wanted)
        self.evidence.listen_wanted.connect(self.listen_wanted)
        self.facts = CopyFacts(theme)
        for part in (self._lead, self._proof, self._reason, self.list, self.evidence):
            self.column.addWidget(part)
            part.hide()
        self.column.addStretch(1)
        self.add_margin(self.facts)
        self.facts.hide()
        self.left.connect(self.evidence.fall_silent)
        self.help_words = _help()

    def show_copy(self, copy: ReceivedCopy, lines: tuple[Line, ...]) -> None:
        """Show who made it, who signed what it shows, and every part."""
        self.banner.clear()
        if copy.is_stray:
            self.banner.show_message(_stray())
        maker = copy.maker_name or translate(
            "redaction", "a key that is no contact any more"
        )
        self.title.setText(
            translate("redaction", "Redacted copy of {code}").format(
                code=copy.disclosure.code
            )
        )
        self._lead.setText(_lead_words(copy, maker))
        self._reason.setText(
            translate("redaction", "Made for: {reason}").format(
                reason=visible(copy.disclosure.reason)
            )
        )
        self.list.set_lines(lines, Look(is_reading=True, maker=maker, codes=self._codes))
        self.evidence.show_attachments(copy.enclosures)
        self.facts.show_copy(copy, maker)
        for part in (self._lead, self._proof, self._reason, self.list, self.facts):
            part.show()
        self.evidence.setVisible(bool(copy.enclosures))

    def show_picture(self, attachment: AttachmentId, picture: object) -> None:
        """Uncover a decoded picture, or say why it is not shown."""
        self.evidence.show_picture(attachment, picture)

    def play(self, attachment: Attachment, reader: BinaryIO) -> None:
        """Play a sound; the one before falls silent."""
        self.evidence.play(attachment, reader)

    def show_attachment_problem(self, attachment: AttachmentId, error: Exception) -> None:
        """Say why an attachment could not be read."""
        self.evidence.show_problem(attachment, error)

    def show_problem(self, error: Exception) -> None:
        """Say why the copy could not be read."""
        self.banner.show_error(error)

    def first_focus(self) -> QWidget | None:
        """Begin at the parts."""
        return self.list


def _stray() -> Message:
    return Message(
        translate(
            "redaction", "This is no copy of the testimony as it came into this vault."
        ),
        translate(
            "redaction",
            "It was made from another sealed file. The testimony that is here is as it "
            "came.",
        ),
        translate("redaction", "Ask whoever made the copy what it was made from."),
    )


class CopyFacts(QWidget):
    """The margin: who made the copy, and whose key signed the original."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(20)

    def show_copy(self, copy: ReceivedCopy, maker: str) -> None:
        """Show the facts of one copy."""
        while item := self._column.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        made = translate("redaction", "Made on {moment}, as the maker says.")
        came = translate("redaction", "Imported here on {day}.")
        self._column.addWidget(
            _block(
                translate("redaction", "Made by"),
                PlainLabel(maker),
                PlainLabel(
                    made.format(moment=moment_words(copy.disclosure.made_at)), "small"
                ),
                PlainLabel(came.format(day=day_words(copy.received_at)), "small"),
            )
        )
        if copy.disclosure.stripped:
            self._column.addWidget(_pictures())
        self._column.addWidget(self._signer(copy))

    def _signer(self, copy: ReceivedCopy) -> QWidget:
        name = copy.signer_name or translate("redaction", "A key unknown here")
        icon, role = _SIGNS.get(copy.standing, ("unverified", "amber"))
        sign = Sign(self._theme, icon, name, role)
        sealed = translate("redaction", "Sealed on {moment}, as that signer says.")
        return _block(
            translate("redaction", "Original signed by"),
            sign,
            FingerprintLabel(copy.original.signer.fingerprint),
            PlainLabel(translate("redaction", _STANDINGS[copy.standing]), "small"),
            PlainLabel(
                sealed.format(moment=moment_words(copy.original.meta.claimed_at)), "small"
            ),
        )


def _pictures() -> QWidget:
    """Say what was left out: the reader must not take them for the originals."""
    return _block(
        translate("redaction", "Pictures"),
        PlainLabel(
            translate(
                "redaction",
                "Given without what their files say of where and when they were taken, and "
                "with whose device. Each is named by the SHA-512 of its original.",
            ),
            "small",
        ),
    )


def _block(heading: str, *parts: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(PlainLabel(heading, "strong"))
    for part in parts:
        column.addWidget(part)
    return box


def _lead_words(copy: ReceivedCopy, maker: str) -> str:
    shown = sum(isinstance(each, Leaf) for each in copy.disclosure.leaves)
    words = translate(
        "redaction",
        "Made by {maker} from a testimony that {signer} signed. {shown} of {total} parts "
        "are shown.",
    )
    signer = copy.signer_name or translate("redaction", "a key unknown here")
    if copy.standing is SignerStanding.UNVERIFIED:
        signer = translate("redaction", "{name} (not compared)").format(name=signer)
    return words.format(
        maker=maker, signer=signer, shown=shown, total=len(copy.disclosure.leaves)
    )


def _help() -> tuple[str, ...]:
    return (
        translate(
            "redaction",
            "Somebody who has the testimony made this copy for you and left parts out. The "
            "bars show where, and why. Nobody can guess from this file what they hide.",
        ),
        translate(
            "redaction",
            "Words with a line beside them are the maker's, not the testimony's. All other "
            "words stood in the original, and the signature of the original proves it.",
        ),
        translate(
            "redaction",
            "The signature says which key signed, not which person. Compare the digits "
            "with the person whose key it is said to be.",
        ),
    )
