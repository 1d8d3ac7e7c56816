"""The services of the image."""

from __future__ import annotations

import os

from init.boot import DATA, WEIGHTS
from init.cgroup import ROOT as GROUPS
from init.mount import RUN
from init.service import MEBI, SYSTEM, Confinement, Limits, Service, Socket
from runtime import syscalls

PYTHON = "/usr/bin/python3"
COMPOSITOR_ID, RUNTIME_ID, MODELS_ID, AWAY_ID = 801, 802, 803, 804
WISP = "/usr/lib/wisp"
DEVELOPMENT_MARK = f"{WISP}/development"
SHIPPED = f"{WEIGHTS}/wisp-1.5b-3-q4_k_m.gguf"
# Of the memory: screen, runtime, agents and kernel.
FOR_THE_REST = 768 * MEBI


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
    sockets=(Socket("reader", gid=COMPOSITOR_ID),),
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

# The one service that keeps capabilities: those with which each agent becomes a user of its own that has nothing.
ZYGOTE = Service(
    name="zygote",
    argv=_python("runtime.zygote"),
    sockets=(Socket("zygote", gid=RUNTIME_ID),),
    confinement=Confinement(
        uid=0,
        gid=0,
        filter=("basic", "threads", "files", "sockets", "agent", "zygote"),
        # For all agents where they get no groups of their own.
        limits=Limits(memory=1024 * MEBI, processes=512, open_files=2048, cpu_weight=50),
        writable=(GROUPS,),
        keeps=(
            *(syscalls.CAP_KILL, syscalls.CAP_SETGID, syscalls.CAP_SETUID, syscalls.CAP_SETPCAP),
            syscalls.CAP_SYS_ADMIN,
        ),
    ),
)

RUNTIME = Service(
    name="runtime",
    argv=_python("runtime"),
    # When all ends, it has saved what its agents keep before they are gone.
    needs=(ZYGOTE.name,),
    sockets=(Socket("runtime", gid=COMPOSITOR_ID),),
    environment=(
        ("WISP_ZYGOTE", f"{RUN}/zygote.sock"),
        ("WISP_DATA", DATA),
        ("WISP_MODELS", f"{RUN}/models.sock"),
        ("WISP_AWAY", f"{RUN}/away.sock"),
        ("WISP_NETWORK", f"{RUN}/network.sock"),
    ),
    confinement=Confinement(
        uid=RUNTIME_ID,
        gid=RUNTIME_ID,
        filter=("basic", "threads", "files", "sockets", "parcels", "signals"),
        limits=Limits(memory=512 * MEBI, processes=32, open_files=4096),
        writable=(DATA,),
        sees_others=True,
    ),
)


def _spare_memory() -> int:
    """What the language model may take. Its weights can be read again at any time, the screen's memory can't."""
    return max(FOR_THE_REST, os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") - FOR_THE_REST)


MODELS = Service(
    name="models",
    argv=_python("models"),
    sockets=(Socket("models", gid=RUNTIME_ID),),
    environment=(
        ("WISP_WEIGHTS", SHIPPED),
        ("WISP_SHELF_SHIPPED", f"{WEIGHTS}/shelf"),
        ("WISP_SHELF", f"{DATA}/models/shelf"),
        ("WISP_OWNED", f"{DATA}/models/weights"),
        ("WISP_MEMORY", str(_spare_memory())),
    ),
    confinement=Confinement(
        uid=MODELS_ID,
        gid=MODELS_ID,
        filter=("basic", "threads", "files", "sockets", "parcels", "weights"),
        # A thread for each core; less of a busy processor than what the person sees and touches.
        limits=Limits(memory=_spare_memory(), processes=512, open_files=256, cpu_weight=50),
        readable=(*SYSTEM, WEIGHTS),
        writable=(f"{DATA}/models",),
    ),
)

# Nothing leaves before a provider was added: until then the network is down, and nobody is asked.
NETWORK = Service(
    name="network",
    argv=_python("init.network"),
    # Nobody waits for it before there is a prompt.
    needs=(RUNTIME.name,),
    sockets=(Socket("network", gid=RUNTIME_ID),),
    confinement=Confinement(
        uid=0,
        gid=0,
        filter=("basic", "files", "sockets", "uevents", "internet", "packets"),
        limits=Limits(memory=64 * MEBI, processes=16, open_files=128, cpu_weight=20),
        writable=(f"{RUN}/network", "/run/dhcpcd", "/var/lib/dhcpcd"),
        keeps=(syscalls.CAP_NET_BIND_SERVICE, syscalls.CAP_NET_ADMIN, syscalls.CAP_NET_RAW),
        network=True,
    ),
)

AWAY = Service(
    name="away",
    argv=_python("models.away"),
    needs=(RUNTIME.name,),
    sockets=(Socket("away", gid=RUNTIME_ID),),
    environment=(("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt"),),
    confinement=Confinement(
        uid=AWAY_ID,
        gid=AWAY_ID,
        filter=("basic", "threads", "sockets", "parcels", "internet"),
        limits=Limits(memory=256 * MEBI, processes=32, open_files=256, cpu_weight=50),
        network=True,
    ),
)

TESTING = Service(name="testing", argv=_python("init.testing"))


def present(command_line: str) -> tuple[Service, ...]:
    """The compositor first: a first frame is what the person waits for."""
    wanted = "wisp.test" in command_line.split()
    testing = (TESTING,) if wanted and os.path.exists(DEVELOPMENT_MARK) else ()
    return (COMPOSITOR, DEVICES, *testing)


def with_data() -> tuple[Service, ...]:
    """Those that start when the data partition is there, or what stands in for it."""
    return (ZYGOTE, RUNTIME, MODELS, NETWORK, AWAY)
