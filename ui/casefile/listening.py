"""Evidence as a reader meets it: pictures covered until asked for, one sound at a time."""

from typing import BinaryIO, Protocol

from PySide6.QtCore import Signal, SignalInstance

from desktop.domain.evidence import Attachment, AttachmentId
from ui.casefile.attachments import AttachmentCard, Evidence
from ui.messages import MESSAGES
from ui.theme import Theme


class SoundPlayer(Protocol):
    """What the evidence needs of `ui.audio.player.Player`."""

    @property
    def duration_known(self) -> SignalInstance:
        """Milliseconds."""

    @property
    def position_changed(self) -> SignalInstance:
        """Milliseconds."""

    @property
    def ended(self) -> SignalInstance:
        """The end was heard."""

    @property
    def failed(self) -> SignalInstance:
        """A code."""

    def load(self, source: BinaryIO) -> None:
        """Take a source; it is the player's from now on."""

    def play(self) -> None:
        """Play from where it is."""

    def pause(self) -> None:
        """Fall silent."""

    def seek_ms(self, at_ms: int) -> None:
        """Go to a moment."""

    def stop(self) -> None:
        """Fall silent and close the source."""


class OpenEvidence(Evidence):
    """The evidence of one page, and the player that all its sounds share.

    Signals:
        uncover_wanted: Id of a picture that the reader asks to see.
        listen_wanted: Id of a sound that the reader asks to hear.
    """

    uncover_wanted = Signal(str)
    listen_wanted = Signal(str)

    def __init__(self, theme: Theme, player: SoundPlayer) -> None:
        super().__init__(theme)
        self._player = player
        self._sounding: AttachmentCard | None = None
        player.duration_known.connect(self._duration)
        player.position_changed.connect(self._position)
        player.ended.connect(self._ended)
        player.failed.connect(self._failed)

    def show_attachments(self, attachments: tuple[Attachment, ...]) -> None:
        """Show the evidence, pictures covered."""
        super().show_attachments(attachments)
        for key, card in self.cards.items():
            self._connect(key, card)

    def show_picture(self, attachment: AttachmentId, picture: object) -> None:
        """Uncover a decoded picture, or say why it is not shown."""
        self.cards[attachment].show_picture(picture)

    def show_problem(self, attachment: AttachmentId, error: Exception) -> None:
        """Say why an attachment could not be read."""
        self.cards[attachment].show_problem(error)

    def play(self, attachment: Attachment, reader: BinaryIO, at_ms: int = 0) -> None:
        """Play a sound from a moment, in milliseconds; the one before falls silent."""
        self._rest()
        card = self.cards[attachment.id]
        self._sounding = card
        card.banner.clear()
        if card.sound is not None:
            card.sound.start()
        self._player.load(reader)
        if at_ms:
            self._player.seek_ms(at_ms)
        self._player.play()

    def fall_silent(self) -> None:
        """Stop the sound, and cover the pictures: the page is left."""
        self._player.stop()
        self._rest()
        for card in self.cards.values():
            card.cover()

    def _connect(self, key: str, card: AttachmentCard) -> None:
        card.uncover_wanted.connect(lambda: self.uncover_wanted.emit(key))
        sound = card.sound
        if sound is not None:
            sound.play_wanted.connect(lambda: self.listen_wanted.emit(key))
            sound.resumed.connect(self._player.play)
            sound.paused.connect(self._player.pause)
            sound.sought.connect(self._player.seek_ms)

    def _duration(self, milliseconds: int) -> None:
        if self._sounding and self._sounding.sound:
            self._sounding.sound.show_duration(milliseconds)

    def _position(self, milliseconds: int) -> None:
        if self._sounding and self._sounding.sound:
            self._sounding.sound.show_position(milliseconds)

    def _ended(self) -> None:
        if self._sounding and self._sounding.sound:
            self._sounding.sound.end()

    def _failed(self, code: str) -> None:
        card = self._sounding
        if card is not None:
            self._rest()
            card.show_message(MESSAGES.get(code, MESSAGES["audio.unreadable"]).shown())

    def _rest(self) -> None:
        card, self._sounding = self._sounding, None
        if card is not None and card.sound is not None:
            card.sound.rest()
