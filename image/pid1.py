"""The list of files that PID 1 can't do without: preinit reads them all before it hands over."""

import subprocess
from pathlib import Path

PROGRAMS = ("/usr/bin/python3", "/usr/sbin/modprobe")
LOADER = "/usr/lib64/ld-linux-x86-64.so.2"

# Runs in the image: imports what PID 1 imports and tells which files that took.
# Its own process is left out (__main__ would start it), and so are the parts that run as others.
_PROBE = """
import importlib, pkgutil, sys, init
for module in pkgutil.iter_modules(init.__path__):
    if module.name not in {"__main__", "devices", "testing", "here", "contained"}:
        importlib.import_module(f"init.{module.name}")
for module in list(sys.modules.values()):
    for path in (getattr(module, "__file__", None), getattr(module, "__cached__", None)):
        print(path or "")
"""


def files(root: Path) -> list[str]:
    """Absolute paths inside the tree `root`, sorted."""
    modules = set(_inside(root, "/usr/bin/python3", "-I", "-c", _PROBE).split())
    modules |= {f"/{path.relative_to(root)}" for path in (root / "usr/lib/wisp/init").rglob("__main__*")}
    binaries = {*PROGRAMS, *(path for path in modules if path.endswith(".so"))}
    libraries = {
        word
        for binary in sorted(binaries)
        for word in _inside(root, LOADER, "--list", binary).split()
        if word.startswith("/")
    }
    return sorted(path for path in modules | binaries | libraries if (root / path[1:]).is_file())


def _inside(root: Path, *argv: str) -> str:
    return subprocess.run(["chroot", root, *argv], stdout=subprocess.PIPE, text=True, check=True).stdout
