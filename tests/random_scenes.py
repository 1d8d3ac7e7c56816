"""Random scenes and inputs: valid ones, with a liking for what is long, empty, huge, nested or written strangely."""

from __future__ import annotations

import base64
import struct
from typing import TYPE_CHECKING, Any, Literal

from compositor.inputs import Key, Mods, Pointer
from runtime.scene import CONTAINERS, MAX_DEPTH, THEME, Scene, parse
from tests.scenes import NODES, encode

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from random import Random

    from runtime.wire import JSON

_WORDS = (
    *("", " ", "Roll", "a few words that make a line", "x" * 300, "Ünïcödé", "\n", "one\ntwo\n\nfour", "\t", "…"),
    *(
        "שלום עולם",
        "مرحبا بالعالم 123",
        "mixed עברית and English",
        "日本語の文章です",
        "한국어",
        "👩‍👩‍👧 🏳️‍🌈 👍🏽",
        "e\u0301\u0323" * 9,
    ),
    *("**bold** and `code`", "a\u00a0b", "-1", "0", "Ж" * 40, "ﷺ", "\U0001f600" * 30, "W" * 60, "i" * 60, "{}[]<>&"),
)
_FIGURES = (0, 1, -1, 0.5, 3, 7.25, 1e-9, 1e9, -1e300, 1.7e308, 5e-324, 2**53, -(2**53), 100, 12345.678)
_COLOURS = ("", *THEME, "#ff0000", "#00ff0080", "#00000000")
_KEYS = (
    *("tab", "enter", "escape", "space", "left", "right", "up", "down", "home", "end", "pageup", "pagedown"),
    *("backspace", "delete", "a", "c", "v", "x", "z", "y", "1", "f1", "shift", "ctrl"),
)
_POINTED: tuple[Literal["move", "down", "up", "wheel", "leave"], ...] = ("move", "down", "up", "wheel", "leave")
_RECORD = struct.Struct("<BBHhhhhhhI")
_SMALL = 12


def random_scene(luck: Random) -> Scene:
    return parse(encode(*_nodes(luck), title=_text(luck)[:200]))


def random_input(luck: Random, width: float, height: float) -> Key | Pointer | str:
    """A key, a pointer's doing, or a text that is pasted."""
    chance = luck.random()
    mods = Mods(*(luck.random() < 0.2 for _ in range(3)))
    if chance < 0.05:
        return luck.choice(_WORDS)
    if chance < 0.45:
        name = luck.choice(_KEYS)
        text = luck.choice(_WORDS) if luck.random() < 0.2 else name if len(name) == 1 else ""
        return Key(name, text, down=luck.random() < 0.8, repeat=luck.random() < 0.2, mods=mods)
    x, y = luck.uniform(-0.1, 1.1) * width, luck.uniform(-0.1, 1.1) * height
    what = luck.choice(_POINTED)
    turn = (luck.choice((0.0, 1.0, -50.0)), luck.choice((1.0, -1.0, 0.25, 1000.0)))
    return Pointer(
        what, x, y, luck.choice(("left", "middle", "right")), turn, luck.random() < 0.3, mods, luck.choice((1, 1, 2, 3))
    )


def _nodes(luck: Random) -> Iterator[Mapping[str, JSON]]:
    deepest = 0
    for place in range(luck.choice((0, 1, 2, 3, 5, 8, 13, 21))):
        kind = luck.choice(tuple(NODES))
        depth = luck.randint(max(0, deepest - luck.choice((0, 0, 1, 3))), deepest)
        yield {"kind": kind, "id": f"{kind}{place}", "depth": depth, **NODES[kind], **_fields(luck, kind)}
        deepest = min(MAX_DEPTH, depth + 1) if kind in CONTAINERS else depth


def _fields(luck: Random, kind: str) -> dict[str, Any]:  # noqa: C901, PLR0911, PLR0912 - a case for each kind
    match kind:
        case "text":
            size = luck.choice((1, 8, 16, 40, 512))
            look = {name: luck.random() < 0.2 for name in ("bold", "italic", "mono")}
            align = luck.choice(("left", "center", "right"))
            return {"text": _text(luck), "size": size, "color": luck.choice(_COLOURS), "align": align, **look}
        case "button":
            return {"label": _text(luck), "enabled": luck.random() < 0.8, "color": luck.choice(_COLOURS)}
        case "number":
            low, high = sorted((_figure(luck), _figure(luck)))
            bounds = luck.choice(({"min": None}, {"min": low, "max": high}, {"min": low}, {"min": None, "max": high}))
            return {"label": _text(luck), "value": _figure(luck), **bounds, "step": _step(luck)}
        case "slider":
            low, value, high = sorted((_figure(luck), _figure(luck), _figure(luck)))
            return {"label": _text(luck), "value": value, "min": low, "max": high, "step": _step(luck)}
        case "field":
            told = {"label": _text(luck), "value": _text(luck), "placeholder": _text(luck)}
            return {**told, "lines": luck.choice((1, 1, 3, 200)), "secret": luck.random() < 0.2}
        case "checkbox" | "switch":
            return {"label": _text(luck), "value": luck.random() < 0.5}
        case "choice" | "tabs":
            options = [_text(luck) for _ in range(luck.choice((0, 1, 3, _SMALL)))]
            return {"label": _text(luck), "options": options, "index": luck.randint(-1, len(options) - 1)}
        case "list":
            done = luck.choice((None, True, False))
            items = [{"text": _text(luck), "done": done} for _ in range(luck.choice((0, 1, 4, 60)))]
            actions = [_text(luck) for _ in range(luck.choice((0, 0, 1, 3)))]
            index = luck.randint(-1, len(items) - 1)
            return {"label": _text(luck), "items": items, "actions": actions, "index": index}
        case "table":
            columns = luck.choice((0, 1, 3, 30))
            rows = [[_text(luck) for _ in range(luck.randint(0, columns))] for _ in range(luck.choice((0, 1, 5, 40)))]
            header = [_text(luck) for _ in range(luck.choice((0, columns)))]
            return {"header": header, "rows": rows, "index": luck.randint(-1, len(rows) - 1)}
        case "progress":
            return {"label": _text(luck), "value": luck.choice((None, 0, 1, 0.001, luck.random()))}
        case "image":
            return {**_pixels(luck), "alt": _text(luck)}
        case "chart":
            return _chart(luck)
        case "canvas":
            return _canvas(luck)
        case "card" | "dialog":
            return {"label": _text(luck)}
        case "grid":
            return {"columns": luck.choice((1, 2, 3, 7, 100))}
        case "space":
            return {"size": luck.choice((0, 1, 8, 4096))}
        case _:
            return {}


def _chart(luck: Random) -> dict[str, Any]:
    series = []
    for _ in range(luck.choice((0, 1, 1, 2, 5, 20))):
        count = luck.choice((0, 1, 2, 7, 30, 300))
        xs = [_figure(luck) for _ in range(count)] if luck.random() < 0.3 else None
        values = [_figure(luck) for _ in range(count)]
        series.append({"name": _text(luck), "values": values, "xs": xs, "color": luck.choice(_COLOURS)})
    labels = [_text(luck) for _ in range(luck.choice((0, 3, 40)))]
    style = luck.choice(("line", "bar", "pie", "scatter", "area"))
    told = {name: luck.choice(("", _text(luck))) for name in ("x_axis", "y_axis", "label")}
    return {"style": style, "labels": labels, "series": series, **told}


def _canvas(luck: Random) -> dict[str, Any]:
    texts = [_text(luck) for _ in range(luck.randint(0, 3))]
    images = [_pixels(luck) for _ in range(luck.choice((0, 0, 1, 2)))]
    records = b"".join(_record(luck, len(texts), len(images)) for _ in range(luck.choice((0, 1, 10, 60))))
    side = (1, 2, 50, 300, 4096)
    return {
        "width": luck.choice(side), "height": luck.choice(side), "background": luck.choice(_COLOURS), "texts": texts,
        "drawing": base64.b64encode(records).decode(), "images": images, "keys": luck.random() < 0.3,
    }  # fmt: skip


def _record(luck: Random, texts: int, images: int) -> bytes:
    def short() -> int:
        return luck.choice((0, 8, luck.randint(-4000, 4000), luck.randint(-32767, 32767)))

    kind = luck.choice((1, 2, 3, 4, 5, 6, *(8,) * bool(texts), *(9,) * bool(images)))
    a, b, c, d, e, f = (short() for _ in range(6))
    flags, width, colour = luck.randint(0, 3), luck.choice((0, 8, 65535)), luck.getrandbits(32)
    if kind in {2, 3, 4, 5, 8, 9}:
        c = abs(c)
    if kind in {3, 4, 9}:
        d = abs(d)
    if kind == 4:
        e = abs(e)
    if kind == 6:
        points = luck.choice((1, 2, 3, 4, 30))
        rest = (_RECORD.pack(7, 0, 0, *(short() for _ in range(6)), 0) for _ in range(-(-points // 3)))
        return _RECORD.pack(kind, flags, width, points, 0, 0, 0, 0, 0, colour) + b"".join(rest)
    if kind == 8:
        d, e = luck.randrange(texts), luck.randint(0, 2)
    if kind == 9:
        e = luck.randrange(images)
    return _RECORD.pack(kind, flags, width, a, b, c, d, e, f, colour)


def _pixels(luck: Random) -> dict[str, Any]:
    width, height = luck.choice(((1, 1), (8, 8), (1, 200), (200, 1), (100, 100)))
    return {"width": width, "height": height, "pixels": base64.b64encode(luck.randbytes(4 * width * height)).decode()}


def _text(luck: Random) -> str:
    return luck.choice(_WORDS)


def _figure(luck: Random) -> float:
    return luck.choice(_FIGURES) if luck.random() < 0.3 else round(luck.uniform(-100, 100), 2)


def _step(luck: Random) -> float:
    return luck.choice((1, 0.1, 1e-9, 1e9, 0.25))
