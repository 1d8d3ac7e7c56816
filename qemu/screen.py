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


@dataclass(frozen=True)
class Screen:
    card: Literal["virtio-vga", "virtio-vga-gl"]
    output: tuple[str, ...]  # -display
    vnc: bool = False
    environment: Mapping[str, str] = field(default_factory=dict)

    def argv(self, folder: Path) -> list[str]:
        card = ["-device", f"{self.card},xres={WIDTH},yres={HEIGHT}"]
        server = ["-vnc", f"unix:{quoted(self.vnc_socket(folder))}"] if self.vnc else []
        return [*card, *self.output, *server]

    def vnc_socket(self, folder: Path) -> Path:
        return folder / _VNC_SOCKET

    def picture(self, monitor: Monitor, folder: Path) -> Picture:
        if self.vnc and self.card == "virtio-vga-gl":
            # What virgl draws is no surface that screendump could read.
            return vnc.picture(self.vnc_socket(folder), _VNC_SECONDS)
        path = folder / "screen.ppm"
        monitor.execute("screendump", filename=str(path))
        return Picture.from_ppm(path.read_bytes())


def headless() -> Screen:
    return Screen("virtio-vga", ("-display", "none"))


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
