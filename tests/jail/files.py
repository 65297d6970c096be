"""Pictures made for tests: honest ones, bombs, and files that are not what they seem."""

import io
import struct
import zlib

from PIL import Image

SVG_BOMB = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink">'
    '<g id="a0"><rect width="9" height="9"/></g>'
    + "".join(
        f'<g id="a{deep}">' + f'<use x:href="#a{deep - 1}"/>' * 10 + "</g>"
        for deep in range(1, 9)
    )
    + '<use x:href="#a8"/></svg>'
).encode()


def drawn(kind, size=(2000, 1000), mode="RGB", **options):
    target = io.BytesIO()
    picture = Image.radial_gradient("L").resize(size)
    if mode == "I;16":
        deep = b"".join(bytes((0, grey)) for grey in picture.tobytes())
        picture = Image.frombytes(mode, size, deep)
    picture = picture.convert(mode)
    picture.save(target, kind, **options)
    return target.getvalue()


def chunk(name, body):
    crc = zlib.crc32(name + body)
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", crc)


def png(width, height, body, *, depth=8, colour=2, before=b""):
    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + before
        + chunk(b"IDAT", body)
        + chunk(b"IEND", b"")
    )


def png_that_claims(width, height):
    """A PNG of a few bytes that says it is huge."""
    return png(width, height, zlib.compress(b"\0" * 64))


def zeros(count):
    """So many zeros, as small as they get."""
    squeeze = zlib.compressobj(1)
    piece = bytes(1 << 20)
    parts = [squeeze.compress(piece) for _ in range(count >> 20)]
    parts += [squeeze.compress(bytes(count & 0xFFFFF)), squeeze.flush()]
    return b"".join(parts)


def true_png(side, *, depth=8, colour=2):
    """A black PNG that really has all its pixels."""
    bits = depth * (3 if colour == 2 else 4 if colour == 6 else 1)
    return png(side, side, zeros(side * (1 + side * bits // 8)), depth=depth, colour=colour)


def text_bomb():
    """A small PNG with a gigabyte of words in it."""
    words = chunk(b"zTXt", b"Comment\0\0" + zeros(1 << 28))
    return png(8, 8, zlib.compress(bytes(8 * 25)), before=words * 4)


def layered_jpeg(layers):
    """A JPEG that comes in so many layers, each as good as the last."""
    whole = drawn("JPEG", (1500, 1500), progressive=True)
    last = whole.rindex(b"\xff\xda")
    return whole[:last] + whole[last:-2] * layers + whole[-2:]


def animated_webp(frames):
    target = io.BytesIO()
    pages = [Image.new("RGB", (16, 16), (at % 256, 0, 0)) for at in range(frames)]
    pages[0].save(target, "WEBP", save_all=True, append_images=pages[1:], duration=1)
    return target.getvalue()


def honest():
    """Pictures as phones, scanners and drawing programs make them, by name."""
    upright = Image.Exif()
    upright[0x0112] = 6
    return {
        "jpeg": drawn("JPEG"),
        "jpeg grey": drawn("JPEG", mode="L"),
        "jpeg for print": drawn("JPEG", mode="CMYK"),
        "jpeg in layers": drawn("JPEG", progressive=True),
        "jpeg upright": drawn("JPEG", exif=upright),
        "jpeg that is damaged in its notes": drawn("JPEG", exif=b"Exif\0\0II*\0\xff\xff"),
        "png": drawn("PNG"),
        "png of sixteen bits": drawn("PNG", mode="I;16"),
        "png with holes": drawn("PNG", mode="RGBA"),
        "png with few colours": drawn("PNG", mode="P"),
        "png of two colours": drawn("PNG", mode="1"),
        "webp": drawn("WEBP"),
        "webp without loss": drawn("WEBP", lossless=True, mode="RGBA"),
        "webp that moves": animated_webp(3),
    }
