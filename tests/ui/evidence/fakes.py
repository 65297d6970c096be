"""Hand-written stand-ins for the evidence service, the page, the microphone."""

import io
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop.domain.evidence import Attachment, AttachmentId, AttachmentKind
from desktop.domain.media import kind_of, sniff
from desktop.domain.sketch import write_sketch
from desktop.services.errors import EmptyTake


def attachment(name="IMG_1.jpg", media_type="image/jpeg", number=1, **changes):
    facts = {
        "id": AttachmentId(f"{number:032x}"),
        "kind": kind_of(media_type),
        "name": name,
        "media_type": media_type,
        "size_bytes": 10,
        "sha512": "0" * 128,
        "added_at": "2026-03-01T12:00:00+02:00",
    }
    return Attachment(**{**facts, **changes})


class FakeTake(str):
    """A take, known by its words; its name is one as the vault gives."""

    __slots__ = ()

    @property
    def name(self):
        return f"{int(self.split()[-1]):032x}"


class FakeEvidence:
    """The evidence service over memory."""

    def __init__(self):
        self.kept = []
        self.bytes = {}
        self.takes = 0
        self.refuse_take = None
        self.kept_takes = []
        self.noted_sketches = []

    def attach(self, testimony, source, progress):
        raw = source.read_bytes()
        progress.advance("evidence.intake", len(raw), max(len(raw), 1))
        return self.add(source.name, raw)

    def add(self, name, raw):
        added = attachment(name, sniff(raw[:64]), len(self.kept) + 1, size_bytes=len(raw))
        self.kept.append(added)
        self.bytes[added.id] = raw
        return added

    def draw(self, testimony, sketch, begun=None):
        added = self.add("sketch.json", write_sketch(sketch))
        self.kept[-1] = replace(added, note=sketch.title)
        return self.kept[-1]

    def note_sketch(self, testimony, sketch, take):
        self.noted_sketches.append(sketch)
        return take or FakeTake("take 1")

    def drop_sketch(self, take):
        self.noted_sketches.clear()

    def keep_made(self, testimony, name, kind, raw):
        added = replace(self.add(name, raw), kind=kind)
        self.kept[-1] = added
        return added

    def of(self, testimony):
        return tuple(self.kept)

    def open(self, attachment):
        return io.BytesIO(self.bytes[attachment])

    def remove(self, testimony, attachment):
        self.kept = [each for each in self.kept if each.id != attachment]

    def begin_take(self, testimony):
        if self.refuse_take:
            raise self.refuse_take
        self.takes += 1
        return FakeTake(f"take {self.takes}")

    def keep_take(self, testimony, take, started_at, duration_ms):
        self.kept_takes.append((take, started_at, duration_ms))
        if not duration_ms:
            raise EmptyTake
        kept = attachment(
            "interview.ogg",
            "audio/ogg",
            len(self.kept) + 1,
            kind=AttachmentKind.INTERVIEW_AUDIO,
            duration_ms=duration_ms,
        )
        self.kept.append(kept)
        return kept


class FakeScreen:
    """Remembers what the interviewer would see of the evidence."""

    def __init__(self):
        self.rows = ()
        self.adding = []
        self.added = None
        self.not_agreed = []
        self.pictures = []
        self.sketches = []
        self.noted = []
        self.played = []
        self.kept_only = []
        self.gone = []
        self.problems = []
        self.stages = []
        self.sound_failed = []
        self.not_agreed_any_more = []

    def show_rows(self, rows):
        self.rows = rows

    def show_adding(self, number, total):
        self.adding.append((number, total))

    def advance(self, step, done, total):
        pass

    def show_added(self, added, refused):
        self.added = (added, [(name, type(error)) for name, error in refused])

    def show_not_agreed(self, gaps):
        self.not_agreed.append(gaps)

    def show_picture(self, attachment, picture):
        self.pictures.append((attachment.name, picture))

    def show_sketch(self, attachment, sketch):
        self.sketches.append((attachment.name, sketch))

    def show_notes(self, attachment, picture):
        self.noted.append((attachment.name, picture))

    def play(self, attachment, sound):
        self.played.append((attachment.name, sound.read()))

    def show_kept_only(self, attachment):
        self.kept_only.append(attachment.name)

    def show_gone(self, attachment):
        self.gone.append(attachment)

    def show_problem(self, error):
        self.problems.append(error)

    def show_stage(self, stage):
        self.stages.append(str(stage))

    def show_not_recorded(self, error):
        self.problems.append(error)

    def show_no_consent(self, item, *, was_refused):
        self.not_agreed_any_more.append(was_refused)

    def show_consent_again(self):
        self.not_agreed_any_more.clear()

    def show_sound_failed(self, code):
        self.sound_failed.append(code)


class FakeMicrophone(QObject):
    """The recorder, without a microphone and without a thread."""

    level_changed = Signal(float)
    seconds_changed = Signal(int)
    recording_started = Signal()
    recording_stopped = Signal(float)
    recording_failed = Signal(str)

    def __init__(self):
        super().__init__()
        self.takes = []
        self.stops = 0
        self.kept_seconds = 0.0
        self.listening = False

    def listen(self):
        self.listening = True

    def stop_listening(self):
        self.listening = False

    def start(self, take):
        self.takes.append(take)

    def stop(self):
        self.stops += 1


class FakePlayer(QObject):
    """The player, silent."""

    duration_known = Signal(int)
    position_changed = Signal(int)
    ended = Signal()
    failed = Signal(str)

    def __init__(self):
        super().__init__()
        self.loaded = []
        self.done = []

    def load(self, source):
        self.loaded.append(source)

    def play(self):
        self.done.append("play")

    def pause(self):
        self.done.append("pause")

    def seek_ms(self, at_ms):
        self.done.append(at_ms)

    def stop(self):
        self.done.append("stop")
