"""The shims: small C libraries that are loaded into QEMU, compiled when they are first needed."""

import hashlib
import shutil
import subprocess
from pathlib import Path

from image import cache
from image.failure import Failure

_SOURCES = Path(__file__).with_name("shims")


def built(name: str) -> Path:
    """Return the compiled library; its file is named by the hash of its source."""
    source = _SOURCES / f"{name}.c"
    digest = hashlib.sha256(source.read_bytes()).hexdigest()[:16]
    library = cache.root() / "shims" / f"{name}-{digest}.so"
    if not library.exists():
        _compile(source, library)
    return library


def _compile(source: Path, library: Path) -> None:
    compiler = shutil.which("cc")  # apt: gcc, libc6-dev
    if compiler is None:
        raise Failure(f"no C compiler for {source.name}", "apt install gcc libc6-dev")
    options = ("-std=gnu11", "-O2", "-Wall", "-Wextra", "-Werror", "-fPIC", "-shared")
    with cache.replacing(library) as unfinished:
        subprocess.run([compiler, *options, "-o", str(unfinished), str(source), "-ldl"], check=True)
