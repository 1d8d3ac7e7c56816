"""Archive: preinit, the modules it loads and nothing else, as a cpio that is the same each time."""

import os
import shutil
import subprocess
from pathlib import Path

from image import native

HERE = Path(__file__).parent


def build(root: Path, work: Path, output: Path) -> None:
    """Compile preinit and pack it with modules out of the system tree `root`."""
    work.mkdir(parents=True)
    native.program(sorted(HERE.glob("*.c")), work / "init")
    (work / "modules").mkdir()
    for listing in sorted(HERE.glob("*.modules")):
        names = _words(listing.read_text())
        found = [_unpack(module, work / "modules") for module in _with_dependencies(root, names)]
        (work / listing.name).write_text("".join(f"{name}\n" for name in found))
    _pack(work, output)


def _words(text: str) -> list[str]:
    return [word for line in text.splitlines() for word in line.split("#", 1)[0].split()]


def _with_dependencies(root: Path, names: list[str]) -> list[Path]:
    """Module files in the order in which they load. What the kernel has built in needs no file."""
    version = next((root / "usr/lib/modules").iterdir()).name
    files: dict[Path, None] = {}
    for name in names:
        output = subprocess.run(
            ["modprobe", "--dirname", root, "--set-version", version, "--show-depends", name],
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        ).stdout
        for line in output.splitlines():
            kind, path = line.split()[:2]
            if kind == "insmod":
                files[Path(path)] = None
    return list(files)


def _unpack(module: Path, folder: Path) -> str:
    name = module.name.removesuffix(".xz")
    target = folder / name
    if not target.exists():
        if module.suffix == ".xz":
            with target.open("wb") as file:
                subprocess.run(["xz", "--decompress", "--stdout", module], stdout=file, check=True)
        else:
            shutil.copyfile(module, target)
    return name


def _pack(work: Path, output: Path) -> None:
    epoch = int(os.environ["SOURCE_DATE_EPOCH"])
    paths = sorted(path.relative_to(work) for path in work.rglob("*"))
    for path in paths:
        (work / path).chmod(0o755 if path == Path("init") or (work / path).is_dir() else 0o644)
        os.utime(work / path, (epoch, epoch))
    names = "\n".join(str(path) for path in paths)
    archive = subprocess.run(
        ["cpio", "--quiet", "--create", "--format=newc", "--reproducible", "--owner=0:0"],
        cwd=work,
        input=names.encode(),
        stdout=subprocess.PIPE,
        check=True,
    ).stdout
    with output.open("wb") as file:
        subprocess.run(["zstd", "-19", "--quiet", "--stdout"], input=archive, stdout=file, check=True)
