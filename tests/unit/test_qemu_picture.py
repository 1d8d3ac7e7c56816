import struct
import zlib
from collections.abc import Iterator

import pytest

from qemu.picture import Picture

RED_GREEN = Picture(2, 1, b"\xff\0\0\0\xff\0")


def test_png_holds_the_pixels_under_valid_checksums() -> None:
    picture = Picture(3, 2, bytes(range(18)))
    png = picture.png()
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    chunks = list(_chunks(png[8:]))
    assert [kind for kind, _ in chunks] == [b"IHDR", b"IDAT", b"IEND"]
    assert struct.unpack(">IIBBBBB", chunks[0][1]) == (3, 2, 8, 2, 0, 0, 0)
    assert zlib.decompress(chunks[1][1]) == b"\0" + bytes(range(9)) + b"\0" + bytes(range(9, 18))


def test_ppm_is_read_even_when_pixels_look_like_white_space() -> None:
    pixels = b"\n \t\r\n "
    assert Picture.from_ppm(b"P6\n2 1\n255\n" + pixels) == Picture(2, 1, pixels)


@pytest.mark.parametrize("data", [b"", b"P5\n2 1\n255\n12", b"P6\n2 1\n255\n12345"])
def test_what_is_no_ppm_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"binary PPM|needs 6 bytes"):
        Picture.from_ppm(data)


def test_every_channel_order_gives_the_same_picture() -> None:
    assert Picture.from_rgba(2, 1, b"\xff\0\0\x99\0\xff\0\x99") == RED_GREEN
    assert Picture.from_bgrx(2, 1, b"\0\0\xff\x99\0\xff\0\x99") == RED_GREEN
    assert (RED_GREEN.pixel(0, 0), RED_GREEN.pixel(1, 0)) == ((255, 0, 0), (0, 255, 0))


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    while data:
        (size,) = struct.unpack(">I", data[:4])
        kind, body = data[4:8], data[8 : 8 + size]
        assert zlib.crc32(kind + body) == struct.unpack(">I", data[8 + size : 12 + size])[0]
        yield kind, body
        data = data[12 + size :]
