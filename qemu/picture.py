"""A picture: what a screen showed at one moment, as plain RGB rows from the top."""

import re
import struct
import zlib
from dataclasses import dataclass
from pathlib import Path

PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
EIGHT_BIT_RGB = bytes([8, 2, 0, 0, 0])
_PPM_HEADER = re.compile(rb"P6\s+(\d+)\s+(\d+)\s+255\s")


@dataclass(frozen=True)
class Picture:
    width: int
    height: int
    rgb: bytes

    def __post_init__(self) -> None:
        if len(self.rgb) != self.width * self.height * 3:
            raise ValueError(
                f"{self.width}x{self.height} needs {self.width * self.height * 3} bytes, not {len(self.rgb)}"
            )

    @classmethod
    def from_ppm(cls, data: bytes) -> "Picture":
        """Read what QEMU's screendump writes: binary PPM without comments."""
        header = _PPM_HEADER.match(data)
        if header is None:
            raise ValueError("not a binary PPM with 8 bits per channel")
        return cls(int(header[1]), int(header[2]), data[header.end() :])

    @classmethod
    def from_rgba(cls, width: int, height: int, data: bytes) -> "Picture":
        return cls(width, height, _channels(data, red=0, green=1, blue=2))

    @classmethod
    def from_bgrx(cls, width: int, height: int, data: bytes) -> "Picture":
        return cls(width, height, _channels(data, red=2, green=1, blue=0))

    def pixel(self, x: int, y: int) -> tuple[int, int, int]:
        at = (y * self.width + x) * 3
        return self.rgb[at], self.rgb[at + 1], self.rgb[at + 2]

    def png(self) -> bytes:
        stride = self.width * 3
        rows = (self.rgb[at : at + stride] for at in range(0, len(self.rgb), stride))
        pixels = zlib.compress(b"".join(b"\0" + row for row in rows), level=6)
        header = struct.pack(">II", self.width, self.height) + EIGHT_BIT_RGB
        return PNG_SIGNATURE + _chunk(b"IHDR", header) + _chunk(b"IDAT", pixels) + _chunk(b"IEND", b"")

    def save(self, path: Path) -> Path:
        path.write_bytes(self.png())
        return path


def _channels(data: bytes, *, red: int, green: int, blue: int) -> bytes:
    rgb = bytearray(len(data) // 4 * 3)
    rgb[0::3], rgb[1::3], rgb[2::3] = data[red::4], data[green::4], data[blue::4]
    return bytes(rgb)


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
