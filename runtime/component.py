"""The component: where the agents' compiled code is, and whether it is what was built."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

INSTALLED = Path("/usr/lib/wisp/agent/agent.cwasm")


class ComponentError(Exception):
    """The agents' code can't be trusted, or isn't there."""


def find() -> Path:
    """Native code: nothing is loaded whose hash doesn't stand in the manifest that was built with it."""
    code = Path(os.environ.get("WISP_COMPONENT") or INSTALLED)
    try:
        expected = json.loads(code.with_suffix(".json").read_bytes())["cwasm_sha256"]
        with code.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ComponentError(f"the agents' component {code} can't be read ({error}); build it again") from error
    if found != expected:
        raise ComponentError(f"{code} has the hash {found}, but {expected} was built; build it again")
    return code
