"""The recording of the interview, through the real microphone path."""

from pathlib import Path

from desktop.demo import room
from desktop.demo.hands import Stuck
from desktop.demo.interview import Interview
from desktop.demo.seat import Seat
from ui.evidence.take import Stage

LEAST_SECONDS = 3
LONGEST_SECONDS = 20.0
START_SECONDS = 15.0


def record(seat: Seat, interview: Interview, speech: Path) -> None:
    """Press Record, let the speech be heard in the room, press Stop.

    Raises:
        Stuck: Nothing could be recorded.
    """
    hands, bar = seat.hands, interview.view.recording
    hands.click(bar.record)
    hands.wait_for(lambda: bar.stage is not Stage.IDLE, "the recording begins")
    moved_on = (Stage.RECORDING, Stage.IDLE)
    hands.wait_for(lambda: bar.stage in moved_on, "the microphone", START_SECONDS)
    if bar.stage is Stage.IDLE:
        raise Stuck("the microphone records")
    voice = room.Voice(speech)
    try:
        hands.pause(LEAST_SECONDS * 1000)
        interview.take("account-recording")
        hands.wait_for(lambda: voice.is_over, "the speech is over", LONGEST_SECONDS)
    finally:
        voice.hush()
    hands.click(bar.stop)
    hands.wait_for(lambda: bar.stage is Stage.IDLE, "the recording is kept")
    seat.settle()
