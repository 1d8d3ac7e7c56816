"""Colours: every way to name one, as the scene and the canvas want it."""

from __future__ import annotations

import colorsys
import re

THEME = frozenset(
    {
        *("text", "muted", "accent", "good", "bad", "warn", "surface", "background"),
        *("red", "orange", "yellow", "green", "teal", "blue", "purple", "pink", "brown", "gray", "white", "black"),
    }
)
_SYNONYMS = {
    **dict.fromkeys(("primary", "info", "highlight", "selected"), "accent"),
    **dict.fromkeys(("secondary", "subtle", "disabled", "light", "hint", "dim"), "muted"),
    **dict.fromkeys(("success", "ok", "positive"), "good"),
    **dict.fromkeys(("error", "danger", "fail", "negative"), "bad"),
    **dict.fromkeys(("warning", "caution"), "warn"),
    **dict.fromkeys(("foreground", "fg", "ink", "dark"), "text"),
    **dict.fromkeys(("card", "panel"), "surface"),
    **dict.fromkeys(("bg", "paper"), "background"),
    **dict.fromkeys(("grey", "darkgray", "darkgrey", "dimgray", "dimgrey", "slategray", "slategrey"), "gray"),
    **dict.fromkeys(("violet", "darkviolet", "rebeccapurple"), "purple"),
    "none": "",
    "default": "",
    "auto": "",
    "transparent": "#00000000",
}
# Theme colours as a canvas draws them, and the names that the web knows.
_HEX = {
    "text": "e8edf5",
    "muted": "858fa6",
    "accent": "5cc9b8",
    "good": "6fcf7f",
    "bad": "f57a73",
    "warn": "f2ba61",
    "surface": "1c222d",
    "background": "0f131a",
    "red": "e5534b",
    "orange": "f0883e",
    "yellow": "f2cc45",
    "green": "4caf50",
    "teal": "2bb3a3",
    "blue": "4a8df0",
    "purple": "a371f7",
    "pink": "f778ba",
    "brown": "9c6b4a",
    "gray": "8b93a1",
    "white": "ffffff",
    "black": "000000",
    "cyan": "00d7e6",
    "aqua": "00d7e6",
    "magenta": "e83ee8",
    "fuchsia": "e83ee8",
    "lime": "6ee43c",
    "navy": "1f3a8a",
    "maroon": "8a1f2d",
    "olive": "8a8a1f",
    "silver": "c0c5ce",
    "gold": "f5c518",
    "lightgray": "d3d7de",
    "lightgrey": "d3d7de",
    "lightblue": "a9d3f5",
    "lightgreen": "98e698",
    "lightyellow": "fffbd0",
    "lightpink": "ffb6c1",
    "skyblue": "7cc7f0",
    "deepskyblue": "1fb6ff",
    "darkblue": "1c2f7a",
    "darkgreen": "1f6b2a",
    "darkred": "8b1a1a",
    "darkorange": "e8760c",
    "indigo": "4b2ca0",
    "turquoise": "40d6c8",
    "coral": "ff7f50",
    "salmon": "fa8072",
    "tomato": "ff6347",
    "crimson": "dc143c",
    "khaki": "e8dc8c",
    "beige": "f5f0dc",
    "ivory": "fffff0",
    "lavender": "dcdcfa",
    "plum": "dda0dd",
    "orchid": "da70d6",
    "tan": "d2b48c",
    "chocolate": "c8702a",
    "firebrick": "b22222",
    "forestgreen": "228b22",
    "seagreen": "2e8b57",
    "springgreen": "30e68a",
    "limegreen": "32cd32",
    "royalblue": "4169e1",
    "steelblue": "4682b4",
    "dodgerblue": "1e90ff",
    "midnightblue": "191970",
    "hotpink": "ff69b4",
    "deeppink": "ff1493",
    "sienna": "a0522d",
    "peru": "cd853f",
    "wheat": "f5deb3",
}
_FUNCTION = re.compile(r"(rgba?|hsla?)\(([^)]*)\)")
_SHORT = (4, 5)
_LONG = (7, 9)
_OPAQUE = 255


class UnknownColorError(ValueError):
    """What was given names no colour."""


def named(value: object) -> str:
    """As a node holds it: nothing, a theme name, #rrggbb or #rrggbbaa."""
    if value is None or value == "":
        return ""
    if isinstance(value, str):
        name = value.strip().lower().replace(" ", "").replace("-", "").replace("_", "")
        name = _SYNONYMS.get(name, name)
        if name in THEME or not name:
            return name
        if name in _HEX:
            return f"#{_HEX[name]}"
        return _written(value, name)
    red, green, blue, alpha = _parts(value)
    return f"#{red:02x}{green:02x}{blue:02x}" + (f"{alpha:02x}" if alpha != _OPAQUE else "")


def packed(value: object) -> int:
    """As a drawing holds it: 0xRRGGBBAA."""
    name = named(value)
    digits = _HEX.get(name or "text", name.removeprefix("#"))
    return int(digits if len(digits) == len("rrggbbaa") else f"{digits}ff", 16)


def _written(value: str, name: str) -> str:
    if name.startswith("#") and set(name[1:]) <= set("0123456789abcdef"):
        if len(name) in _SHORT:
            return "#" + "".join(2 * digit for digit in name[1:])
        if len(name) in _LONG:
            return name
    found = _FUNCTION.fullmatch(name)
    if found:
        return _computed(found[1], found[2].split(","), value)
    raise UnknownColorError(f'{value!r} is no colour; write a name such as "red", "#rrggbb" or (red, green, blue)')


def _computed(kind: str, parts: list[str], value: str) -> str:
    try:
        numbers = [float(part.rstrip("%deg")) / (100 if part.endswith("%") else 1) for part in parts if part]
    except ValueError:
        numbers = []
    if len(numbers) not in {3, 4}:
        raise UnknownColorError(f"{value!r} is no colour; write rgb(255, 0, 0)")
    if kind.startswith("hsl"):
        shares = colorsys.hls_to_rgb(numbers[0] / 360 % 1, numbers[2], numbers[1])
        numbers[:3] = [255 * share for share in shares]
    alpha = numbers[3] if len(numbers) == len("rgba") else 1.0
    return named((*(round(number) for number in numbers[:3]), round(_OPAQUE * alpha)))


def _parts(value: object) -> tuple[int, int, int, int]:
    if isinstance(value, int) and not isinstance(value, bool):
        return value >> 16 & 255, value >> 8 & 255, value & 255, _OPAQUE
    if not isinstance(value, (tuple, list)) or len(value) not in {3, 4}:
        raise UnknownColorError(f'{value!r} is no colour; write a name such as "red", "#rrggbb" or (red, green, blue)')
    try:
        numbers = [float(part) for part in value]
    except (TypeError, ValueError):
        raise UnknownColorError(f"{value!r} is no colour; write three numbers from 0 to 255") from None
    # Shares from 0 to 1 are told from bytes by being floats.
    if all(0 <= number <= 1 for number in numbers) and any(isinstance(part, float) for part in value):
        numbers = [_OPAQUE * number for number in numbers]
    elif len(numbers) == len("rgba") and 0 < numbers[3] <= 1:
        numbers[3] *= _OPAQUE
    red, green, blue, *alpha = (min(max(round(number), 0), _OPAQUE) for number in numbers)
    return red, green, blue, alpha[0] if alpha else _OPAQUE
