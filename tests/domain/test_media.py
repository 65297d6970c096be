"""A file is what its first bytes say."""

import pytest

from desktop.domain.evidence import AttachmentKind
from desktop.domain.media import UNKNOWN, kind_of, sniff


@pytest.mark.parametrize(
    ("head", "media_type", "kind"),
    [
        (b"\xff\xd8\xff\xe1", "image/jpeg", AttachmentKind.PHOTO),
        (b"\x89PNG\r\n\x1a\n", "image/png", AttachmentKind.PHOTO),
        (b"RIFF\0\0\0\0WEBPVP8 ", "image/webp", AttachmentKind.PHOTO),
        (b"RIFF\0\0\0\0WAVEfmt ", "audio/wav", AttachmentKind.AUDIO_FILE),
        (b"RIFF\0\0\0\0AVI ", UNKNOWN, AttachmentKind.OTHER),
        (b"OggS\0", "audio/ogg", AttachmentKind.AUDIO_FILE),
        (b"%PDF-1.7", "application/pdf", AttachmentKind.DOCUMENT),
        (b"\0\0\0\x20ftypisom", "video/mp4", AttachmentKind.VIDEO),
        (b"<svg/>", UNKNOWN, AttachmentKind.OTHER),
        (b"", UNKNOWN, AttachmentKind.OTHER),
    ],
)
def test_the_first_bytes_decide(head, media_type, kind):
    assert sniff(head) == media_type
    assert kind_of(media_type) is kind
