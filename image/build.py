"""Build: from a checkout to a disk that boots, its kernel for direct boot, and its manifest."""

from __future__ import annotations

import fcntl
import hashlib
import re
import shutil
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING

import runtime
from image import ROOT, cache, component, disk, llama, manifest, mkosi, parts, shelf, wheels
from image.failure import Failure
from image.manifest import Made
from image.parts import Part
from models import catalog, weights

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

PACKAGES = ("init", "compositor", "runtime", "models")
# What decides the bytes of an image; the rest of image/ is about this machine.
INPUTS = (
    "mkosi.conf",
    *(f"image/{name}" for name in ("tools", "tree", "repart", "initrd", "kept", "finalize")),
    *(
        f"image/{name}.py"
        for name in ("build", "bytecode", "disk", "layout", "mkosi", "native", "parts", "pid1", "sizes", "trim")
    ),
    "image/requirements/image.lock",
    *PACKAGES,
)
EDITIONS = ("release", "development")
# A release image doesn't hold the code that answers the boot tests, or that runs it in a container.
DEVELOPMENT_ONLY = ("init/testing.py", "init/contained.py")
# A checkout without git: FAT, the ESP's file system, knows no time before 1980.
NO_COMMIT = 1735689600


def build(edition: str = "release", *, firmware: bool = False) -> Path:
    """Build an edition, unless it is there and was made of the same; the folder of its outputs."""
    if edition not in EDITIONS:
        raise Failure(f"There is no edition {edition}.", f"Build one of: {', '.join(EDITIONS)}")
    target = ROOT / "build" / edition
    with _alone():
        tools = mkosi.find()
        models = {model: weights.fetch(model, weights.kept()) for model in (catalog.SHIPPED, catalog.EMBEDDER)}
        read = shelf.states(shelf.build(models[catalog.SHIPPED]))
        built = [parts.weights(tools, models, read)]
        if firmware:
            built.append(parts.firmware(tools))
        agents = component.build()
        inputs = _inputs(edition, built, agents)
        if manifest.inputs_of(target) != inputs:
            with cache.replacing(target) as partial:
                _stage(edition, agents, partial / "work/tree")
                _build(tools, edition, built, inputs, partial)
    return target


def _build(tools: mkosi.Mkosi, edition: str, built: Sequence[Part], inputs: str, target: Path) -> None:
    work = target / "work"
    _make_system(tools, edition, built, work)
    for name in ("wisp.vmlinuz", "wisp.initrd", "wisp.efi"):
        (work / name).rename(target / name)
    command_line = _command_line(tools, target / "wisp.efi", work)
    (target / "cmdline").write_text(f"{command_line}\n")
    system = _system(command_line, work)
    contents, uuids = _contents(work / "wisp.esp.raw", [system, *built])
    disk.assemble(target / "wisp.raw", contents, uuids)
    vendor = work / "tree/usr/lib/wisp/vendor"
    made = Made(edition, inputs, [system, *built], contents, work / "wisp.manifest", work / "sizes.json", vendor)
    manifest.write(target, made)
    shutil.rmtree(work)


def _stage(edition: str, agents: component.Built, tree: Path) -> None:
    """Lay out what of this checkout goes into the image."""
    wisp = tree / "usr/lib/wisp"
    wisp.mkdir(parents=True)
    ignored = shutil.ignore_patterns("__pycache__", "*.pyc")
    for package in PACKAGES:
        shutil.copytree(ROOT / package, wisp / package, ignore=ignored)
    for folder in ("train", "adapters"):  # nobody learns on a device
        shutil.rmtree(wisp / "models" / folder)
    if edition == "development":
        (wisp / "development").touch()
    else:
        for name in DEVELOPMENT_ONLY:
            (wisp / name).unlink()
    (wisp / "agent").mkdir()
    for path in (agents.cwasm, agents.manifest):
        shutil.copy(path, wisp / "agent")
    wheels.vendor(wisp / "vendor")


def _make_system(tools: mkosi.Mkosi, edition: str, built: Sequence[Part], work: Path) -> None:
    hashes = [f"--kernel-command-line=wisp.{part.name.removesuffix('-a')}={part.root_hash}" for part in built]
    arguments: list[str | Path] = [
        *("--output-directory", work, "--extra-tree", work / "tree"),
        *("--image-version", runtime.VERSION, "--source-date-epoch", str(_epoch())),
    ]
    tools.build([*arguments, *hashes], f"Building the {edition} image", ROOT / f"build/logs/mkosi-{edition}.log")


def _command_line(tools: mkosi.Mkosi, uki: Path, work: Path) -> str:
    """What the UKI gives to the kernel: for direct boot, which has no UKI."""
    section = work / "cmdline"
    tools.tool("objcopy", "--output-target=binary", "--only-section=.cmdline", uki, section)
    return section.read_text().strip("\0\n ")


def _system(command_line: str, work: Path) -> Part:
    found = re.search(r"\broothash=([0-9a-f]{64})", command_line)
    if not found:
        raise Failure(f"mkosi made a UKI without a root hash: {command_line}")
    return Part("system-a", work / "wisp.root-x86-64.raw", work / "wisp.root-x86-64-verity.raw", found.group(1))


def _contents(esp: Path, built: Sequence[Part]) -> tuple[dict[str, Path], dict[str, str]]:
    """What goes into which slot, and under which UUID."""
    contents, uuids = {"wisp-esp": esp}, {"wisp-esp": disk.content_uuid(esp)}
    for part in built:
        contents |= {f"wisp-{part.name}": part.data, f"wisp-{part.name}-verity": part.hashes}
        uuids |= part.uuids()
    return contents, uuids


def _inputs(edition: str, built: Sequence[Part], agents: component.Built) -> str:
    """One hash of all that a build depends on, but for the Debian packages in the cache."""
    digest = hashlib.sha256(edition.encode())
    # Made twice these come out as two, so they are known by their bytes and not by what they were made of.
    digest.update(agents.manifest.read_bytes())
    digest.update(llama.wheel().read_bytes())
    for part in built:
        digest.update(f"{part.name} {part.root_hash}\n".encode())
    for path in sorted(path for name in INPUTS for path in _files(ROOT / name)):
        kind = f"link {path.readlink()}" if path.is_symlink() else f"{path.stat().st_mode:o}"
        digest.update(f"{path.relative_to(ROOT)} {kind}\n".encode())
        if not path.is_symlink():
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _files(place: Path) -> Iterator[Path]:
    if place.is_file():
        yield place
    for path in place.rglob("*"):
        if (path.is_file() or path.is_symlink()) and "__pycache__" not in path.parts:
            yield path


def _epoch() -> int:
    """When what the image is made of last changed: the same for everyone who builds this commit."""
    done = subprocess.run(
        ["git", "log", "-1", "--format=%ct", "--", *INPUTS], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return int(done.stdout) if done.stdout.strip() else NO_COMMIT


@contextmanager
def _alone() -> Iterator[None]:
    """One build at a time: they share mkosi's cache."""
    path = cache.root() / "mkosi/lock"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
