"""A contained session: the image's own root and services at this machine's speed, on its kernel. It takes root."""

import os
import subprocess
import sys
from pathlib import Path

from image import layout, mkosi
from qemu import native
from runtime import syscalls

_PYTHON = "/usr/bin/python3"
_ROOM = "WISP_ROOM_FOR_DATA"


def unpack(built: Path, root: Path) -> None:
    """Write the system of a build into a folder."""
    disk = built / "wisp.raw"
    start = next(partition.start for partition in layout.read(disk) if partition.label == "wisp-system-a")
    mkosi.find().tool("fsck.erofs", f"--extract={root}", f"--offset={start}", disk)


class Contained(native.Native):
    def __init__(self, root: Path, weights: Path, data: Path, room: str = "") -> None:
        """Show the image that was unpacked into `root` two folders as its partitions.

        With `room` data has no more than so much, and is gone with the session.
        """
        super().__init__(data)
        self._root, self._weights, self._room = root, weights, room

    @property
    def data(self) -> Path:
        """As the machine sees it."""
        return Path(f"/proc/{self._child.pid}/root/data")

    def _start(self, run: Path, data: Path, capture: int) -> subprocess.Popen[bytes]:
        # Services are other users: all that is private is what they are kept from inside.
        run.chmod(0o755)
        (run / "devices.sock").chmod(0o666)
        (run / "root").mkdir()
        module = "qemu.contained", self._root, run, self._weights, data
        return native.start(module, capture, {_ROOM: self._room})


def _enter(root: Path, run: Path, weights: Path, data: Path) -> None:
    """Go on as the image's Python in its root, which nobody outside sees changed."""
    # The image's network service takes down every interface that it finds: those of this machine it must not find.
    syscalls.unshare(syscalls.CLONE_NEWNS | syscalls.CLONE_NEWNET)
    syscalls.mount("", "/", flags=syscalls.MS_PRIVATE | syscalls.MS_REC)
    syscalls.mount(str(root), str(root), flags=syscalls.MS_BIND)
    for kind, place in (("tmpfs", "run"), ("tmpfs", "tmp"), ("proc", "proc")):
        syscalls.mount(kind, str(root / place), kind)
    (root / "run/wisp").mkdir()
    shown = {Path("/dev"): "dev", Path("/sys"): "sys", run: "run/wisp", weights: "weights", data: "data"}
    for source, place in shown.items():
        syscalls.mount(str(source), str(root / place), flags=syscalls.MS_BIND)
    if room := os.environ.get(_ROOM):
        syscalls.mount("tmpfs", str(root / "data"), "tmpfs", options=f"size={room}")
    read_only = syscalls.MS_BIND | syscalls.MS_REMOUNT | syscalls.MS_RDONLY
    syscalls.mount("", str(root / "weights"), flags=read_only)
    os.chroot(root)
    os.chdir("/")
    os.execve(_PYTHON, (_PYTHON, "-I", "-m", "init.contained"), {native.CAPTURE: os.environ[native.CAPTURE]})


if __name__ == "__main__":
    _enter(*map(Path, sys.argv[1:]))
