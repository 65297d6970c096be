"""Vectors whose encryption, cards or signatures are not as sections 2 to 4 say."""

import base64
import hashlib
import io
from collections.abc import Iterator
from dataclasses import replace

from crypto import minisign, mldsa, signing
from crypto.age.header import covered_bytes, finished
from crypto.age.primitives import header_mac, payload_key
from crypto.chunks import ChunkWriter
from exports.bundle import layout
from exports.bundle.meta import PQ_CONTEXT
from tests.exports.bundle.samples import LAWYER, SIGNER, STRANGER, Counted, chain, source_of
from tests.vectors.v1.build import (
    MALFORMED,
    NEWER,
    NOT_A_BUNDLE,
    NOT_FOR_ME,
    TAMPERED,
    TRUNCATED,
    UNKNOWN_SIGNER,
    UNSIGNED,
    Vector,
    age_file,
    bad,
    forge,
    member,
    unsigned,
)

ORDER = 2**252 + 27742317777372353535851937790883648493
CHUNK = 65536 + 16
CARD, MINISIG, PQ = layout.SIGNER_CARD, layout.SIGNATURE, layout.SIGNATURE_PQ
UNTRUSTED = b"untrusted comment: signature from minisign secret key\n"


def vectors() -> Iterator[Vector]:
    """Give every one of them."""
    yield from _files()
    yield from _headers()
    yield from _chunks()
    yield from _cards()
    yield from _signatures()


def _age(name, why, code, raw):
    return Vector(name=name, why=why, code=code, raw=bytes(raw), form="age")


def _flipped(raw, place, bit=1):
    damaged = bytearray(raw)
    damaged[place] ^= bit
    return damaged


def _files() -> Iterator[Vector]:
    good = age_file(forge().tar())
    yield _age("empty-file", "There is nothing.", TRUNCATED, b"")
    yield _age("not-age", "A file of another kind.", NOT_A_BUNDLE, b"PK\x03\x04" + good[4:])
    yield _age(
        "age-2",
        "A later version of age.",
        NOT_A_BUNDLE,
        good.replace(b".org/v1\n", b".org/v2\n", 1),
    )
    armored = base64.encodebytes(good)
    begin, end = (
        b"-----%s AGE ENCRYPTED FILE-----\n" % word for word in (b"BEGIN", b"END")
    )
    yield _age(
        "armored", "Armor is no form of a bundle.", NOT_A_BUNDLE, begin + armored + end
    )
    yield _age("nothing-inside", "Nothing is encrypted.", NOT_A_BUNDLE, age_file(b""))
    yield _age(
        "text-inside", "No archive inside.", NOT_A_BUNDLE, age_file(b"Hello.\n" * 999)
    )
    yield _age("zeros-inside", "An empty archive.", NOT_A_BUNDLE, age_file(bytes(10240)))
    stranger = age_file(forge().tar(), [STRANGER.age_pq.recipient])
    yield _age("not-for-me", "Sealed to somebody else.", NOT_FOR_ME, stranger)


def _sealed_by(stanzas, tar):
    file_key, nonce = Counted("file key")(16), Counted("nonce")(16)
    covered = covered_bytes(tuple(stanzas(file_key)))
    raw = io.BytesIO()
    raw.write(finished(covered, header_mac(file_key, covered)) + nonce)
    writer = ChunkWriter(raw, payload_key(file_key, nonce))
    writer.write(tar)
    writer.finish()
    return raw.getvalue()


def _headers() -> Iterator[Vector]:
    tar = forge().tar()
    good = age_file(tar)
    x25519, hybrid = LAWYER.age_x25519.recipient, LAWYER.age_pq.recipient
    yield _age(
        "both-kinds",
        "Stanzas of both kinds: the weaker would decide.",
        MALFORMED,
        _sealed_by(lambda key: (hybrid.wrap(key), x25519.wrap(key)), tar),
    )

    def longer(key):
        stanza = x25519.wrap(key)
        return (replace(stanza, arguments=(*stanza.arguments, "more")),)

    yield _age(
        "stanza-argument",
        "A stanza of the reader's kind with one argument too many.",
        MALFORMED,
        _sealed_by(longer, tar),
    )
    mac = good.index(b"\n--- ") + 5
    yield _age(
        "header-mac",
        "The header is not what was written.",
        TAMPERED,
        _flipped(good, mac, 2),
    )
    grown = good.replace(b"\n--- ", b"\n-> grease\n\n--- ", 1)
    yield _age("header-grown", "A stanza was put in.", TAMPERED, grown)
    yield _age("header-cut", "The file ends in its header.", TRUNCATED, good[: mac - 9])
    yield _age(
        "header-crlf",
        "Lines end as on Windows.",
        NOT_A_BUNDLE,
        good.replace(b"\n", b"\r\n", 1),
    )


def _chunks() -> Iterator[Vector]:
    tar = forge("opinion", attachments=(source_of(b"\0x" * 21_000),)).tar()
    good = age_file(tar)
    begin = good.index(b"\n", good.index(b"\n--- ") + 1) + 1 + 16

    def age_of(name, why, code, raw):
        return replace(_age(name, why, code, raw), type="opinion")

    yield age_of("chunk-flipped", "One bit is another.", TAMPERED, _flipped(good, -40))
    yield age_of("chunk-cut", "The last byte is missing.", TAMPERED, good[:-1])
    yield age_of(
        "chunk-missing", "The last chunk is missing.", TRUNCATED, good[: begin + CHUNK]
    )
    yield age_of("chunk-more", "A byte follows the last chunk.", TAMPERED, good + b"\0")
    swapped = good[:begin] + good[begin + CHUNK :] + good[begin : begin + CHUNK]
    yield age_of("chunks-swapped", "Chunks in another order.", TAMPERED, swapped)


def card_with(**lines):
    """Return the text of a card with other lines, signed again by its own key."""
    text = SIGNER.card.to_text().split("signature: ")[0]
    for name, said in lines.items():
        was = next(
            each
            for each in text.splitlines()
            if each.startswith(f"{name.replace('_', '-')}: ")
        )
        text = text.replace(was, f"{was.split(': ')[0]}: {said}")
    return signed_card(text)


def signed_card(text, purpose=b"card/v1"):
    """Return a card of these lines, signed by the signer."""
    signature = signing.sign(purpose, text.encode(), SIGNER.signing)
    return f"{text}signature: {base64.b64encode(signature).decode()}\n".encode()


def _cards() -> Iterator[Vector]:
    text = SIGNER.card.to_text()
    lines = text.split("signature: ")[0]
    key = SIGNER.signing.public
    other_id = base64.b64encode(b"Ed" + bytes(8) + key.raw).decode()
    small = base64.b64encode(b"Ed" + hashlib.sha256(bytes(32)).digest()[:8] + bytes(32))
    odd = {
        "signature": (
            "A card whose own signature does not hold.",
            text[:-9] + "AAAAAA==\n",
        ),
        "purpose": ("A card signed for another use.", signed_card(lines, b"custody/v1")),
        "name-space": ("A name with a space at its end.", card_with(name="Lastaŭka ")),
        "name-hidden": (
            "A name with a sign nobody sees.",
            card_with(name="Last\u200baŭka"),
        ),
        "name-blank": ("A name with a filler.", card_with(name="Last\u3164aŭka")),
        "name-turned": ("A name that turns around.", card_with(name="Last\u202eaŭka")),
        "name-decomposed": ("A name not composed.", card_with(name="Lastau\u0306ka")),
        "name-long": ("A name of 65 signs.", card_with(name="L" * 65)),
        "name-empty": ("No name.", card_with(name="")),
        "role": ("A role in capitals.", card_with(role="Interviewer")),
        "date": ("A day that does not exist.", card_with(made="2026-02-30")),
        "key-id": ("A key id that is not the key's.", card_with(sign=other_id)),
        "small-order": ("A key of small order.", card_with(sign=small.decode())),
        "sign-pq": ("A hash in capitals.", card_with(sign_pq="A" * 64)),
        "recipient": (
            "A recipient with a wrong checksum.",
            card_with(age=LAWYER.age_x25519.recipient.to_text()[:-1] + "b"),
        ),
        "line-more": ("A line too many.", signed_card(lines + "note: x\n")),
        "line-less": (
            "A line too few.",
            signed_card(lines.replace("role: interviewer\n", "")),
        ),
        "windows-lines": ("Lines as on Windows.", text.replace("\n", "\r\n")),
        "base64": ("Base64 without its end.", text.replace("==\n", "\n")),
    }
    for name, (why, raw) in odd.items():
        card = raw.encode() if isinstance(raw, str) else raw
        yield bad(f"card-{name}", why, MALFORMED, member(CARD, card))
    yield bad(
        "card-newer",
        "A later version of the card, which version 1 does not have.",
        MALFORMED,
        member(CARD, b"deponent-card/2\nx: y\n"),
    )
    yield bad(
        "unknown-signer",
        "Signed by somebody who is not known.",
        UNKNOWN_SIGNER,
        lambda made: None,
        signer=STRANGER,
        custody=chain(("letter_sealed",), signer=STRANGER),
    )
    yield bad(
        "card-of-another",
        "The card of somebody who is known, but did not sign.",
        TAMPERED,
        unsigned(CARD, LAWYER.card.to_text().encode()),
    )


def _with_comment(comment):
    def change(made):
        made.comment = comment
        made.signed()

    return change


def _pq_by(key, context=PQ_CONTEXT, public=None):
    def change(made):
        signature = key.sign(context, made.members[layout.TAG_MANIFEST])
        made.members[PQ] = mldsa.encode_file(public or key.public, signature)

    return change


def _edited_lines(edit):
    def change(raw):
        lines = raw.split(b"\n")
        edit(lines)
        return b"\n".join(lines)

    return unsigned(MINISIG, change)


def _unstrict(lines):
    """Write S as S plus the order of the group, which a lax reader takes too."""
    blob = bytearray(base64.b64decode(lines[1]))
    number = int.from_bytes(blob[-32:], "little") + ORDER
    blob[-32:] = number.to_bytes(32, "little")
    overall = SIGNER.signing.sign_raw(bytes(blob[10:]) + lines[2].split(b": ", 1)[1])
    lines[1], lines[3] = base64.b64encode(bytes(blob)), base64.b64encode(overall)


def _not_prehashed(made):
    raw = made.members[layout.TAG_MANIFEST]
    signature = SIGNER.signing.sign_raw(raw)
    overall = SIGNER.signing.sign_raw(signature + made.comment.encode())
    blob = base64.b64encode(b"Ed" + SIGNER.signing.public.key_id + signature)
    comment = b"trusted comment: " + made.comment.encode()
    made.members[MINISIG] = UNTRUSTED + b"\n".join(
        (blob, comment, base64.b64encode(overall), b"")
    )


def _by_stranger(made):
    raw = made.members[layout.TAG_MANIFEST]
    made.members[MINISIG] = minisign.sign(STRANGER.signing, raw, made.comment)


def _signatures() -> Iterator[Vector]:
    bundle = forge().plan.bundle_id
    for name in (MINISIG, PQ):
        which = "minisig" if name == MINISIG else "mldsa65"
        yield bad(
            f"{which}-missing",
            "One signature is missing.",
            UNSIGNED,
            lambda made, name=name: made.members.pop(name),
        )
        yield bad(f"{which}-empty", "It is empty.", TAMPERED, unsigned(name, b""))
        older = forge("receipt").members[name]
        yield bad(f"{which}-older", "Of another bundle.", TAMPERED, unsigned(name, older))
        yield bad(
            f"{which}-more",
            "A byte too many.",
            TAMPERED,
            unsigned(name, lambda raw: raw + b"\n"),
        )
    words = (
        ("comment-other", "What is signed is no bundle.", MALFORMED, "file:letter.txt"),
        (
            "comment-zero",
            "There is no version 0.",
            MALFORMED,
            f"deponent-bundle/0 {bundle}",
        ),
        (
            "comment-padded",
            "No number begins with 0.",
            MALFORMED,
            f"deponent-bundle/01 {bundle}",
        ),
        ("comment-newer", "A later version.", NEWER, f"deponent-bundle/2 {bundle}"),
        ("comment-bundle", "Another bundle.", MALFORMED, f"deponent-bundle/1 {'0' * 32}"),
        ("comment-capitals", "Capitals.", MALFORMED, f"deponent-bundle/1 {bundle.upper()}"),
    )
    for name, why, code, comment in words:
        yield bad(name, why, code, _with_comment(comment))

    def changed(lines):
        lines[2] = lines[2][:-1] + b"0"

    def untrusted(lines):
        lines[0] = b"untrusted comment: from the ministry"

    tricks = (
        ("minisig-stranger", "Signed by another key than the card's.", _by_stranger),
        ("minisig-not-prehashed", "Of the older kind of minisign.", _not_prehashed),
        ("minisig-unstrict", "S is not below the order.", _edited_lines(_unstrict)),
        ("minisig-comment", "The trusted comment was changed.", _edited_lines(changed)),
        ("minisig-untrusted", "Words nobody signed are others.", _edited_lines(untrusted)),
        (
            "minisig-windows",
            "Lines end as on Windows.",
            unsigned(MINISIG, lambda raw: raw.replace(b"\n", b"\r\n")),
        ),
        ("mldsa65-stranger", "Signed by another key.", _pq_by(STRANGER.signing_pq)),
        (
            "mldsa65-false-key",
            "Signed by another key than it names.",
            _pq_by(STRANGER.signing_pq, public=SIGNER.signing_pq.public),
        ),
        (
            "mldsa65-context",
            "Signed for a roster.",
            _pq_by(SIGNER.signing_pq, b"roster/v1"),
        ),
        (
            "mldsa65-base64",
            "Base64 with a space.",
            unsigned(PQ, lambda raw: raw.replace(b"key: ", b"key:  ", 1)),
        ),
    )
    for name, why, change in tricks:
        yield bad(name, why, TAMPERED, change)
    newer = unsigned(PQ, lambda raw: raw.replace(b"mldsa65/1", b"mldsa65/2"))
    why = "A later version of its file, which version 1 does not have."
    yield bad("mldsa65-newer", why, TAMPERED, newer)
