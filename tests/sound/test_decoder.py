"""Files from strangers: played if they are sound, refused if not, and never a crash."""

import io
import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.sound import sndfile
from desktop.sound.decoder import Decoder, is_known_sound
from desktop.sound.errors import AudioUnreadable, CodecMissing, SourceFailed
from tests.ui.audio.conftest import tone, wav

KINDS = [
    ("WAV", "PCM_16"),
    ("WAV", "PCM_U8"),
    ("WAV", "PCM_24"),
    ("WAV", "FLOAT"),
    ("WAV", "DOUBLE"),
    ("WAV", "ULAW"),
    ("WAVEX", "PCM_16"),
    ("RF64", "PCM_16"),
    ("OGG", "VORBIS"),
    ("OGG", "OPUS"),
]


def stored(container, coding, *, seconds=1.0):
    left = np.array(tone(seconds), dtype="float64") / 32_768
    target = io.BytesIO()
    both = np.stack([left, left / 2], axis=1)
    soundfile.write(target, both, 48_000, format=container, subtype=coding)
    return target.getvalue()


def all_of(decoder):
    pieces = []
    while piece := decoder.read(10_000):
        pieces.append(piece)
    return np.frombuffer(b"".join(pieces), dtype="int16").reshape(-1, decoder.channels)


def announces_sound(content):
    return is_known_sound(content[:12])


def decoder_of(source):
    return Decoder(sndfile.ReadStream().attach(source))


@pytest.mark.parametrize(("container", "coding"), KINDS)
def test_every_usual_kind_of_sound_is_read_whole(container, coding):
    with decoder_of(io.BytesIO(stored(container, coding))) as decoder:
        frames = all_of(decoder)
    assert (decoder.rate, decoder.channels, decoder.frames) == (48_000, 2, 48_000)
    assert len(frames) == 48_000
    middle = frames[12_000:36_000].astype("float64")
    assert np.sqrt((middle[:, 0] ** 2).mean()) == pytest.approx(12_000 / 2**0.5, rel=0.1)
    assert np.sqrt((middle[:, 1] ** 2).mean()) == pytest.approx(6_000 / 2**0.5, rel=0.1)


@pytest.mark.parametrize(("container", "coding"), KINDS)
def test_seeking_enters_every_kind_at_that_moment(container, coding):
    with decoder_of(io.BytesIO(stored(container, coding))) as decoder:
        decoder.seek(36_000)
        assert len(all_of(decoder)) == 12_000
        decoder.seek(0)
        assert len(all_of(decoder)) == 48_000
        decoder.seek(10**12)
        assert decoder.read(1) == b""


@pytest.mark.parametrize("container", ["AIFF", "AU", "CAF", "VOC", "W64", "MAT4", "FLAC"])
def test_a_format_that_no_interview_has_is_refused(container):
    content = stored(container, "PCM_16")
    assert not announces_sound(content)
    with pytest.raises(AudioUnreadable):
        decoder_of(io.BytesIO(content))


@pytest.mark.parametrize("tag", [b"", b"ID3\x04\0\0" + bytes((0, 0, 0, 20)) + bytes(20)])
def test_an_mp3_is_kept_and_not_played(tag):
    content = tag + stored("MP3", "MPEG_LAYER_III")
    assert not announces_sound(content)
    with pytest.raises(AudioUnreadable):
        decoder_of(io.BytesIO(content))


@settings(deadline=None)
@given(st.binary(max_size=64))
def test_looking_at_the_first_bytes_never_fails(start):
    announces_sound(start)


@pytest.mark.parametrize("name", ["empty", "text", "header only"])
def test_what_is_no_sound_is_unreadable(name):
    content = {"empty": b"", "text": b"They came at night.", "header only": b"OggS"}[name]
    with pytest.raises(AudioUnreadable):
        decoder_of(io.BytesIO(content))


def claiming(*, channels=1, rate=48_000):
    """A WAV file whose header claims what it likes."""
    changed = bytearray(wav(tone(0.1)))
    struct.pack_into(
        "<HIIH", changed, 22, channels, rate, rate * channels * 2, channels * 2
    )
    return bytes(changed)


@pytest.mark.parametrize("claim", [{"channels": 9}, {"channels": 0}, {"rate": 192_001}])
def test_absurd_claims_are_refused(claim):
    decoder_of(io.BytesIO(claiming(channels=8, rate=192_000))).close()
    with pytest.raises(AudioUnreadable):
        decoder_of(io.BytesIO(claiming(**claim)))


def test_more_than_a_hundred_hours_are_refused():
    with pytest.raises(AudioUnreadable):
        decoder_of(io.BytesIO(wav([0] * 360_001, rate=1)))


def test_a_float_that_is_no_number_or_too_loud_becomes_a_sample():
    target = io.BytesIO()
    odd = np.array([0.5, np.nan, np.inf, -np.inf, 1e30, -1e30], "float32")
    soundfile.write(target, odd, 48_000, format="WAV", subtype="FLOAT")
    with decoder_of(io.BytesIO(target.getvalue())) as decoder:
        heard = all_of(decoder)[:, 0].tolist()
    assert heard[0] == pytest.approx(16_384, abs=2)
    assert heard[2:] == [32_767, -32_767, 32_767, -32_767]


class Refused(Exception):
    code = "crypto.tampered"


class FailingReader(io.BytesIO):
    """Gives the first bytes and then raises, like a decrypting reader at a bad chunk."""

    def read(self, count=-1):
        if self.tell() > 20_000:
            raise Refused
        return super().read(count)


def test_the_reason_of_a_reader_that_refuses_is_passed_on():
    decoder = decoder_of(FailingReader(stored("WAV", "PCM_16")))
    with pytest.raises(SourceFailed) as caught:
        all_of(decoder)
    decoder.close()
    assert caught.value.reason == "crypto.tampered"
    assert isinstance(caught.value.__cause__, Refused)


def test_a_source_that_cannot_seek_is_refused():
    class Pipe(io.BytesIO):
        def seek(self, *_where):
            raise io.UnsupportedOperation

    with pytest.raises(SourceFailed) as caught:
        decoder_of(Pipe(b"RIFF"))
    assert caught.value.reason == "audio.not_read"


def test_a_closed_decoder_reads_no_more():
    decoder = decoder_of(io.BytesIO(wav(tone(0.1))))
    decoder.close()
    decoder.close()
    with pytest.raises(AudioUnreadable):
        decoder.read(1)


def test_a_machine_without_the_codec_is_told_so(monkeypatch):
    monkeypatch.setitem(sys.modules, "_soundfile_data", None)
    with pytest.raises(CodecMissing):
        sndfile.library_file()


def test_the_codec_comes_without_numpy():
    code = (
        "import sys; from ui.audio.codec import OggOpusEncoder; OggOpusEncoder();"
        "sys.exit('numpy' in sys.modules or 'soundfile' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def mutate_and_read(folder, count):
    for number, (container, coding) in enumerate(KINDS):
        (folder / f"{number}.sound").write_bytes(stored(container, coding, seconds=0.3))
    script = Path(__file__).with_name("read_mutated.py")
    return subprocess.run(
        [sys.executable, script, folder, str(count)],
        capture_output=True,
        timeout=240,
        check=False,
    )


def test_hundreds_of_damaged_files_never_end_the_process(tmp_path):
    done = mutate_and_read(tmp_path, 480)
    assert done.returncode == 0, done.stderr[-2000:]
    played, refused = map(int, done.stdout.split())
    assert played > 20
    assert refused > 100


@pytest.mark.nightly
def test_tens_of_thousands_of_damaged_files_never_end_the_process(tmp_path):
    assert mutate_and_read(tmp_path, 24_000).returncode == 0
