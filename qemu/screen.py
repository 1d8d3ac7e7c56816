"""A screen: the guest's graphics card, and where QEMU shows its picture."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from qemu import gl, shim, vnc
from qemu.monitor import Monitor
from qemu.picture import Picture
from qemu.process import quoted

WIDTH, HEIGHT = 1280, 800
_VNC_SOCKET = "vnc"
_VNC_SECONDS = 30
_CARD = "card"


@dataclass(frozen=True)
class Screen:
    card: Literal["virtio-vga", "virtio-vga-gl"]
    output: tuple[str, ...]  # -display
    vnc: bool = False
    heads: int = 1
    """Each a monitor of its own, the first plugged in."""
    environment: Mapping[str, str] = field(default_factory=dict)

    def argv(self, folder: Path) -> list[str]:
        card = ["-device", f"{self.card},id={_CARD},max_outputs={self.heads},xres={WIDTH},yres={HEIGHT}"]
        return [*card, *self.output, *self._servers(folder)]

    def _servers(self, folder: Path) -> list[str]:
        """One for each monitor that somebody else sees, or plugs in."""
        seen = range(0 if self.vnc else 1, self.heads)
        return [
            argument
            for head in seen
            for argument in ("-vnc", f"unix:{quoted(self.vnc_socket(folder, head))},display={_CARD},head={head}")
        ]

    def vnc_socket(self, folder: Path, head: int = 0) -> Path:
        return folder / (f"{_VNC_SOCKET}-{head}" if head else _VNC_SOCKET)

    def plug(self, folder: Path, head: int, size: tuple[int, int]) -> None:
        """A monitor of that size at another head."""
        vnc.resize(self.vnc_socket(folder, head), size, _VNC_SECONDS)

    def picture(self, monitor: Monitor, folder: Path, head: int = 0) -> Picture:
        if self.vnc and self.card == "virtio-vga-gl":
            # What virgl draws is no surface that screendump could read.
            return vnc.picture(self.vnc_socket(folder), _VNC_SECONDS)
        path = folder / "screen.ppm"
        monitor.execute("screendump", filename=str(path), device=_CARD, head=head)
        return Picture.from_ppm(path.read_bytes())


def headless(heads: int = 1) -> Screen:
    return Screen("virtio-vga", ("-display", "none"), heads=heads)


def headless_gl() -> Screen:
    """Let the host's Mesa draw what the guest's GL asks for, on a machine without a display or even a card."""
    node = gl.render_node()
    if node:
        return Screen("virtio-vga-gl", gl.headless(node), vnc=True)
    surfaceless = {"LD_PRELOAD": str(shim.built("surfaceless"))}
    return Screen("virtio-vga-gl", gl.headless(Path("/dev/null")), vnc=True, environment=surfaceless)


def vnc_server() -> Screen:
    node = gl.render_node()
    if node:
        return Screen("virtio-vga-gl", gl.headless(node), vnc=True)
    return Screen("virtio-vga", ("-display", "none"), vnc=True)


def window(kind: str) -> Screen:
    # Closing the window would be a power cut, because QEMU can't ask the guest first: so it doesn't close.
    options = [kind, "window-close=off", *(["zoom-to-fit=on"] if kind == "gtk" else [])]
    if gl.render_node():
        return Screen("virtio-vga-gl", ("-display", ",".join([*options, "gl=on"])))
    return Screen("virtio-vga", ("-display", ",".join(options)))
