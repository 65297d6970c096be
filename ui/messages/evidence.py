"""Words for evidence that is taken in, and for sound."""

from ui.messages.message import Message
from ui.words import QT_TRANSLATE_NOOP

EVIDENCE = {
    "evidence.empty_take": Message(
        QT_TRANSLATE_NOOP("messages", "Nothing was heard, so no recording was kept."),
        QT_TRANSLATE_NOOP("messages", "Everything else is as it was."),
        QT_TRANSLATE_NOOP("messages", "Look at the microphone, then record again."),
    ),
    "take.damaged": Message(
        QT_TRANSLATE_NOOP(
            "messages", "A recording or sketch that was cut off is damaged on the disk."
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Whatever of it could still be read is among the evidence now."
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Listen to it, and note what is missing. Check the vault."
        ),
        "red",
    ),
    "take.left": Message(
        QT_TRANSLATE_NOOP(
            "messages",
            "A recording or sketch of this interview was cut off and is not evidence yet.",
        ),
        QT_TRANSLATE_NOOP("messages", "It is here. Sealing now would destroy it."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Make room on the disk, lock and unlock: it is taken in then. Then seal.",
        ),
    ),
    "evidence.source_changed": Message(
        QT_TRANSLATE_NOOP("messages", "The file changed while it was being taken in."),
        QT_TRANSLATE_NOOP("messages", "Nothing of it was kept. The file is where it was."),
        QT_TRANSLATE_NOOP("messages", "Wait until it is finished, then add it again."),
    ),
    "audio.unreadable": Message(
        QT_TRANSLATE_NOOP("messages", "This program cannot play this sound."),
        QT_TRANSLATE_NOOP("messages", "It is kept as evidence, bit for bit."),
        "",
        "plain",
    ),
    "jail.unguarded": Message(
        QT_TRANSLATE_NOOP(
            "messages",
            "This computer cannot open pictures and sound safely, so none are opened here.",
        ),
        QT_TRANSLATE_NOOP("messages", "They are kept as evidence, bit for bit."),
        QT_TRANSLATE_NOOP(
            "messages", "Look at them on another computer, or ask the technical contact."
        ),
        "plain",
    ),
    "jail.ended": Message(
        QT_TRANSLATE_NOOP(
            "messages",
            "Opening this file took too long or was not safe, so it was stopped.",
        ),
        QT_TRANSLATE_NOOP("messages", "It is kept as evidence, bit for bit."),
        "",
        "plain",
    ),
    "audio.no_codec": Message(
        QT_TRANSLATE_NOOP("messages", "Sound cannot be recorded or played here."),
        QT_TRANSLATE_NOOP("messages", "Everything else works, and nothing was lost."),
        QT_TRANSLATE_NOOP(
            "messages", "Write by hand for now, and install the program anew."
        ),
    ),
    "audio.no_sound": Message(
        QT_TRANSLATE_NOOP("messages", "No sound system was found on this computer."),
        QT_TRANSLATE_NOOP("messages", "Everything else works, and nothing was lost."),
        QT_TRANSLATE_NOOP(
            "messages", "Write by hand for now, or record with another device."
        ),
    ),
    "audio.no_microphone": Message(
        QT_TRANSLATE_NOOP("messages", "No microphone was found."),
        QT_TRANSLATE_NOOP("messages", "Nothing was lost, and the written part goes on."),
        QT_TRANSLATE_NOOP("messages", "Plug one in or switch it on, then try again."),
    ),
    "audio.microphone_lost": Message(
        QT_TRANSLATE_NOOP("messages", "The microphone stopped sending sound."),
        QT_TRANSLATE_NOOP("messages", "What was recorded up to now is safe."),
        QT_TRANSLATE_NOOP(
            "messages", "Look at its plug and its switch, then start a new recording."
        ),
    ),
    "audio.no_speaker": Message(
        QT_TRANSLATE_NOOP("messages", "No loudspeaker or earphones were found."),
        QT_TRANSLATE_NOOP("messages", "The recording is safe; it only cannot be heard."),
        QT_TRANSLATE_NOOP("messages", "Plug in earphones, then play it again."),
        "plain",
    ),
    "audio.encoder": Message(
        QT_TRANSLATE_NOOP("messages", "The recording stopped: sound could not be kept."),
        QT_TRANSLATE_NOOP("messages", "What was recorded up to now is safe."),
        QT_TRANSLATE_NOOP("messages", "Start a new recording, and go on writing."),
    ),
    "audio.already_recording": Message(
        QT_TRANSLATE_NOOP("messages", "A recording is running already."),
        QT_TRANSLATE_NOOP("messages", "It goes on, and everything in it is kept."),
        QT_TRANSLATE_NOOP("messages", "Stop it before you start another one."),
        "plain",
    ),
    "audio.not_read": Message(
        QT_TRANSLATE_NOOP("messages", "The recording could not be read to its end."),
        QT_TRANSLATE_NOOP("messages", "What is stored was not changed by playing it."),
        QT_TRANSLATE_NOOP(
            "messages", "Try once more. If it stays so, the disk may be failing."
        ),
        "red",
    ),
}
