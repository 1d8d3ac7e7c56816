"""Manifest: what a build is made of, how large each part is, and the hashes that name it."""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING

from image import ROOT, layout

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from image.parts import Part


@dataclass(frozen=True)
class Made:
    """What a build leaves for its manifest."""

    edition: str
    inputs: str
    parts: Sequence[Part]
    contents: dict[str, Path]
    packages: Path
    sizes: Path
    vendor: Path


def write(target: Path, made: Made) -> None:
    """Write manifest.json beside the disk that it describes."""
    content = {
        "edition": made.edition,
        "commit": commit(),
        "inputs": made.inputs,
        "root_hashes": {part.name: part.root_hash for part in made.parts},
        "partitions": partitions(target / "wisp.raw", made.contents),
        "system_bytes_by_group": json.loads(made.sizes.read_text()),
        "debian": _debian(made.packages),
        "wheels": _wheels(made.vendor),
    }
    (target / "manifest.json").write_text(json.dumps(content, indent=2) + "\n")


def inputs_of(target: Path) -> str | None:
    """The inputs that a finished build was made from."""
    try:
        recorded = json.loads((target / "manifest.json").read_text()).get("inputs")
    except (OSError, ValueError):
        return None
    return recorded if isinstance(recorded, str) else None


def commit() -> str | None:
    """The commit of the checkout, marked when there are changes on top; None outside of git."""
    done = subprocess.run(
        ["git", "describe", "--always", "--abbrev=40", "--dirty", "--exclude=*"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return done.stdout.strip() or None


def partitions(disk: Path, files: dict[str, Path]) -> dict[str, dict[str, str | int]]:
    """By label: UUID, room, and the size and hash of what is in it."""
    return {
        partition.label: {
            "uuid": partition.uuid,
            "room": partition.size,
            "size": files[partition.label].stat().st_size,
            "sha256": _digest(files[partition.label]),
        }
        for partition in layout.read(disk)
        if partition.label in files
    }


def _debian(packages: Path) -> dict[str, str]:
    entries = json.loads(packages.read_text())["packages"]
    return {entry["name"]: entry["version"] for entry in entries}


def _wheels(vendor: Path) -> dict[str, dict[str, str]]:
    found = importlib.metadata.distributions(path=[str(vendor)])
    return {
        wheel.name: {"version": wheel.version, "record_sha256": _text_digest(wheel.read_text("RECORD") or "")}
        for wheel in sorted(found, key=lambda wheel: wheel.name)
    }


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _text_digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
