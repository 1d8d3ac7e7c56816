"""Tables: with rules and colour on a terminal, as plain columns elsewhere."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING

from runtime.lettering import cleaned

if TYPE_CHECKING:
    from collections.abc import Sequence


def show(header: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Nothing in a cell can move the cursor or look like another cell: others wrote what is shown."""
    cells = [[" ".join(cleaned(str(cell)).split()) for cell in row] for row in rows]
    if sys.stdout.isatty() and find_spec("rich"):
        _ruled(header, cells)
    else:
        _columns([header, *cells])


def _ruled(header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    from rich.console import Console  # noqa: PLC0415 - 60 ms, and only a terminal's
    from rich.table import Table  # noqa: PLC0415 - as above
    from rich.text import Text  # noqa: PLC0415 - as above

    table = Table(*header, box=None, header_style="bold", pad_edge=False)
    for row in rows:
        table.add_row(*map(Text, row))
    Console().print(table)


def _columns(rows: Sequence[Sequence[str]]) -> None:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        padded = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        sys.stdout.write("  ".join(padded).rstrip() + "\n")
