"""The record of a training: from what, how, where and with what result; it lies beside what was learnt."""

from __future__ import annotations

import hashlib
import json
import os
import platform
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from pydantic import JsonValue

    Facts: TypeAlias = Mapping[str, JsonValue]

FILE = "record.json"


def read(folder: Path) -> dict[str, JsonValue]:
    """Empty where nothing was done yet."""
    path = folder / FILE
    found: dict[str, JsonValue] = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return found


def note(folder: Path, **facts: JsonValue) -> None:
    """One more chapter, or another one in its place."""
    partial = folder / f"{FILE}.partial"
    partial.write_text(json.dumps(read(folder) | facts, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    partial.replace(folder / FILE)


def file(path: Path) -> dict[str, JsonValue]:
    """What tells a file from all others."""
    with path.open("rb") as content:
        digest = hashlib.file_digest(content, "sha256").hexdigest()
    return {"file": path.name, "size": path.stat().st_size, "sha256": digest}


def machine() -> dict[str, JsonValue]:
    """Its kind, not its name."""
    return {
        "processor": platform.machine(),
        "cores": len(os.sched_getaffinity(0)),
        "system": platform.system(),
        "python": platform.python_version(),
    }
