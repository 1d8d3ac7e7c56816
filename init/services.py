"""The services of the image."""

from __future__ import annotations

import os

from init.service import MEBI, Confinement, Limits, Service, Socket

PYTHON = "/usr/bin/python3"
COMPOSITOR_ID = 801
WISP = "/usr/lib/wisp"
DEVELOPMENT_MARK = f"{WISP}/development"


def _python(module: str) -> tuple[str, ...]:
    return (PYTHON, "-I", "-m", module)


DEVICES = Service(
    name="devices",
    argv=_python("init.devices"),
    sockets=(Socket("devices", gid=COMPOSITOR_ID),),
    reports=True,
    confinement=Confinement(
        uid=0,
        gid=0,
        filter=("basic", "sockets", "uevents"),
        # Next to no share of a busy processor: it starts beside the compositor, and the first frame comes first.
        limits=Limits(memory=128 * MEBI, processes=8, open_files=512, cpu_weight=20),
        devices=("null", "urandom", "input"),
    ),
)

COMPOSITOR = Service(
    name="compositor",
    argv=_python("compositor"),
    environment=(
        ("SDL_VIDEODRIVER", "kmsdrm"),
        ("LD_PRELOAD", f"{WISP}/compositor/opaque.so"),
        # A shader cache in its own /tmp, which is memory, would be gone with it.
        ("MESA_SHADER_CACHE_DISABLE", "true"),
    ),
    confinement=Confinement(
        uid=COMPOSITOR_ID,
        gid=COMPOSITOR_ID,
        # uevents: SDL 2.32 crashes when it can't ask for them. Input still comes through the broker only.
        filter=("basic", "threads", "files", "sockets", "graphics", "uevents"),
        limits=Limits(memory=1536 * MEBI, processes=128, open_files=1024, cpu_weight=200),
        devices=("null", "zero", "random", "urandom", "dri"),
        owned=("dri",),
    ),
)

TESTING = Service(name="testing", argv=_python("init.testing"))


def present(command_line: str) -> tuple[Service, ...]:
    """The compositor first: a first frame is what the person waits for."""
    wanted = "wisp.test" in command_line.split()
    testing = (TESTING,) if wanted and os.path.exists(DEVELOPMENT_MARK) else ()
    return (COMPOSITOR, DEVICES, *testing)
