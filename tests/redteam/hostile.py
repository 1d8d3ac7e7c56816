"""The corpus: hostile programs as text, each with what the gate says and how it ends if it is run all the same."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).with_name("corpus")
_HEADERS = ("gate", "ends", "repeat", "escaped", "forge", "export", "load")
_REPEATED = re.compile("⟦(.*?)⟧", re.DOTALL)
# How a program gets hold of the kit's inside, to answer in its place.
_INSIDE = "import base64, struct, random\nmodules = random._os.sys.modules\n"
_FORGE = """
GOOD = '{"wake":null,"error":null,"notes":[]}'
CANVAS = ('\\n{"title":"","nodes":[{"kind":"canvas","id":"a","depth":0,"width":9,"height":9,"background":"",'
          '"drawing":"%s","texts":[%s],"images":[%s],"keys":false}]}\\n')
answer = FORGED
guest = next(module for module in list(modules.values()) if hasattr(module, "Here"))
guest.WitWorld.frame = lambda self, given: answer
def app(ui):
    pass
"""
_EXPORT = """
guest = next(module for module in list(modules.values()) if hasattr(module, "Here"))
def frame(self, given):
    EXPORTED
guest.WitWorld.frame = frame
def app(ui):
    pass
"""


class Hostile(NamedTuple):
    name: str
    gate: str
    """A pattern of what the gate finds; "passes" where it finds nothing."""
    ends: str
    """A pattern of how it ends in the sandbox."""
    source: str


def read() -> list[Hostile]:
    return [hostile for path in sorted(FOLDER.glob("*.txt")) for hostile in _family(path)]


def _family(path: Path) -> Iterator[Hostile]:
    for section in path.read_text("utf-8").split("=== ")[1:]:
        name, _, rest = section.partition("\n")
        headers: dict[str, str] = {}
        lines = []
        for line in rest.splitlines(keepends=True):
            word, _, value = line.partition(": ")
            if word in _HEADERS:
                headers[word] = value.rstrip("\n")
            else:
                lines.append(line)
        yield Hostile(
            f"{path.stem}: {name}", headers.get("gate", ""), headers.get("ends", ""), _source("".join(lines), headers)
        )


def _source(code: str, headers: dict[str, str]) -> str:
    if "forge" in headers:
        return _INSIDE + _FORGE.replace("FORGED", headers["forge"])
    if "export" in headers:
        return _INSIDE + _EXPORT.replace("EXPORTED", headers["export"])
    if "load" in headers:
        return headers["load"] + "\ndef app(ui):\n    pass\n"
    times = int(headers.get("repeat", "1"))
    code = _REPEATED.sub(lambda found: found[1] * times, code)
    if "escaped" in headers:
        code = code.encode("ascii").decode("unicode_escape")
    if re.search(r"^(def|async def|class) app\b|^app =", code, re.MULTILINE):
        return code
    return f"def app(ui):\n{textwrap.indent(code, '    ')}"
