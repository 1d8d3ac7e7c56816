"""Zones: the time zones that agents know, as this machine's tzdata has them."""

from __future__ import annotations

import base64
import json
from pathlib import Path

from image.failure import Failure

FOLDER = Path("/usr/share/zoneinfo")


def listing(folder: Path = FOLDER) -> str:
    """Every zone and every other name of one, with the version of it all, as tzdata lists them."""
    try:
        return (folder / "tzdata.zi").read_text()
    except OSError as error:
        raise Failure(f"This machine's time zones can't be read: {error}", "sudo apt-get install tzdata") from error


def names(listed: str) -> dict[str, str]:
    """Every name of a zone, and the zone whose data it stands for."""
    found: dict[str, str] = {}
    for line in listed.splitlines():
        match line.split():
            case ["Z", name, *_]:
                found[name] = name
            case ["L", target, name]:
                found[name] = target
            case _:
                pass
    return {name: _end(found, name) for name in found}


def packed(folder: Path = FOLDER) -> str:
    """All of them as one JSON text: where it is read there are no folders to look into."""
    known = {name: zone for name, zone in names(listing(folder)).items() if (folder / zone).is_file()}
    data = {zone: base64.b64encode((folder / zone).read_bytes()).decode() for zone in sorted(set(known.values()))}
    return json.dumps({"names": known, "data": data})


def _end(found: dict[str, str], name: str) -> str:
    """A link may lead to a link."""
    for _ in found:
        if found.get(name, name) == name:
            break
        name = found[name]
    return name
