"""Scenes for tests: one of each node, and how they travel."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING

from runtime.scene import Scene, parse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from runtime.wire import JSON

NODES: Mapping[str, Mapping[str, JSON]] = {
    "text": {"text": "Hi", "size": 16, "color": "", "align": "left", "bold": False, "italic": False, "mono": False},
    "button": {"label": "Roll", "enabled": True, "color": "accent"},
    "number": {"label": "Bill", "value": 12.5, "min": 0, "max": None, "step": 1},
    "slider": {"label": "Tip", "value": 15, "min": 0, "max": 30, "step": 1},
    "field": {"label": "Name", "value": "", "placeholder": "you", "lines": 1, "secret": False},
    "checkbox": {"label": "Done", "value": True},
    "switch": {"label": "Dark", "value": False},
    "choice": {"label": "Unit", "options": ["km", "mi"], "index": 0},
    "tabs": {"label": "", "options": ["Day", "Week"], "index": 1},
    "list": {"label": "", "items": [{"text": "Milk", "done": None}], "actions": ["Delete"], "index": -1},
    "table": {"header": ["a", "b"], "rows": [["1", "2"]], "index": -1},
    "progress": {"label": "", "value": 0.5},
    "image": {"width": 1, "height": 2, "pixels": base64.b64encode(bytes(8)).decode(), "alt": "two dots"},
    "chart": {
        "style": "line",
        "labels": ["Jan"],
        "series": [{"name": "Sales", "values": [3], "xs": None, "color": ""}],
        "x_axis": "",
        "y_axis": "",
        "label": "",
    },
    "canvas": {
        "width": 300,
        "height": 200,
        "background": "#00000080",
        "drawing": "",
        "texts": [],
        "images": [],
        "keys": False,
    },
    "row": {},
    "column": {},
    "grid": {"columns": 3},
    "card": {"label": ""},
    "dialog": {"label": "Sure?"},
    "space": {"size": 8},
    "divider": {},
}


def node(kind: str, **fields: JSON) -> dict[str, JSON]:
    return {"kind": kind, "id": kind, "depth": 0, **NODES[kind], **fields}


def encode(*nodes: Mapping[str, JSON], title: str = "", ensure_ascii: bool = False) -> bytes:
    return json.dumps({"title": title, "nodes": nodes}, ensure_ascii=ensure_ascii).encode(errors="surrogatepass")


def shown(*nodes: Mapping[str, JSON], title: str = "") -> Scene:
    return parse(encode(*nodes, title=title))
