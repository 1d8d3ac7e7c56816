"""Shaping: which glyphs a line of text is made of, and where each one stands."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise

import uharfbuzz as harfbuzz

from compositor.text import breaks, direction
from compositor.text.fonts import Face, Font, first, font
from compositor.text.items import Item, itemise, visual
from compositor.text.kept import Kept
from compositor.text.run import Glyph, Run
from compositor.text.script import shown

_TAB = 8
"""In spaces."""
_LEAST = 16
"""Letters that the shortest line counts as."""
_kept = Kept["tuple[str, Face, int, bool | None]", Run](200_000)


def shape(text: str, face: Face, size: int, *, rtl: bool | None = None) -> Run:
    """One line of text. `rtl` says its direction where that isn't the one of its first letter, as in a paragraph.

    Source always reads from left to right.
    """
    key = (text, face, size, rtl)
    run = _kept.get(key)
    if run is None:
        run = _shape(text, face, size, False if face.startswith("mono") else rtl)
        _kept.put(key, run, max(len(text), _LEAST))
    return run


def line_height(face: Face, size: int) -> float:
    """How far the baselines of wrapped lines are apart: small type needs more air than large."""
    of = first(face)
    return float(round(size * max(of.ascent + of.descent, 1.45 - 0.004 * size)))


def _shape(text: str, face: Face, size: int, rtl: bool | None) -> Run:  # noqa: FBT001 - nobody else calls it
    stops = breaks.stops(text)
    seen = shown(text, plain=face.startswith("mono"))
    rtl, levels = direction.levels(seen, rtl=rtl)
    setting = _Setting(seen, stops, face, size)
    for item in visual(itemise(seen, stops, face, levels)):
        setting.add(item)
    of = first(face)
    return Run(
        text=text,
        size=size,
        glyphs=tuple(setting.glyphs),
        width=setting.x,
        ascent=of.ascent * size,
        descent=of.descent * size,
        rtl=rtl,
        stops=stops,
        carets=setting.carets(levels, rtl=rtl),
        edges=setting.edges(),
    )


class _Setting:
    """Items set one after the other, from left to right."""

    def __init__(self, text: str, stops: tuple[int, ...], face: Face, size: int) -> None:
        self._text = text
        self._stops = stops
        self._face = face
        self._size = size
        # Digits of one width, so that a number that changes stays where it is. In code nothing is drawn as one that
        # was written as two.
        mono = face.startswith("mono")
        self._features = {"liga": False, "calt": False} if mono else {"tnum": any(map(str.isdigit, text))}
        self._edges: dict[int, tuple[float, float]] = {}
        self.glyphs: list[Glyph] = []
        self.x = 0.0

    def add(self, item: Item) -> None:
        if self._text[item.start] == "\t":
            stop = _TAB * _space(self._face) * self._size
            before, self.x = self.x, (self.x // stop + 1) * stop
            self._edges[item.start] = (before, self.x)
            return
        self._place(item, self._set(item))

    def _set(self, item: Item) -> list[tuple[int, float, float]]:
        """Add the item's glyphs; gives back the clusters from left to right: first character, left and right end."""
        of = font(item.font) or first(self._face)
        buffer = _shaped(of, self._text, item, self._features)
        by, x = self._size / of.units, self.x
        clusters: list[tuple[int, float, float]] = []
        for info, place in zip(buffer.glyph_infos or (), buffer.glyph_positions or (), strict=True):
            self.glyphs.append(
                Glyph(of.number, info.codepoint, x + place.x_offset * by, -place.y_offset * by, info.cluster)
            )
            left, x = x, x + place.x_advance * by
            if clusters and clusters[-1][0] == info.cluster:
                left = clusters.pop()[1]
            clusters.append((info.cluster, left, x))
        self.x = x
        return clusters

    def _place(self, item: Item, clusters: list[tuple[int, float, float]]) -> None:
        """Find both ends of each grapheme."""
        starts = sorted(cluster for cluster, _, _ in clusters)
        if starts == list(self._stops[bisect_left(self._stops, item.start) : bisect_left(self._stops, item.end)]):
            self._edges.update((cluster, (left, right)) for cluster, left, right in clusters)
            return
        ends = dict(pairwise([*starts, item.end]))
        for cluster, left, right in clusters:
            self._divide(cluster, ends[cluster], left, right, item)

    def _divide(self, start: int, end: int, left: float, right: float, item: Item) -> None:
        """A cluster may be several graphemes, as a ligature is, of equal parts; or only a part of one."""
        inside = self._stops[bisect_left(self._stops, start) : bisect_left(self._stops, end)]
        if not inside:
            inside = (self._stops[bisect_right(self._stops, start) - 1],)
        part = (right - left) / len(inside)
        for at, grapheme in enumerate(reversed(inside) if item.level % 2 else inside):
            one, other = self._edges.get(grapheme, (left + at * part, left + at * part))
            self._edges[grapheme] = (min(one, left + at * part), max(other, left + (at + 1) * part))

    def edges(self) -> tuple[tuple[float, float], ...]:
        # HarfBuzz gives up on what is out of all measure, and leaves some of it without a place.
        nowhere = (self.x, self.x)
        return tuple(self._edges.get(stop, nowhere) for stop in self._stops[:-1])

    def carets(self, levels: list[int] | None, *, rtl: bool) -> tuple[float, ...]:
        """At each stop; between two directions at the side of the one that the line as a whole has."""
        if levels is None:
            return (*(left for left, _ in self.edges()), self.x)
        last_level, last_edge = int(rtl), self.x if rtl else 0.0
        places = []
        for stop, (left, right) in zip(self._stops, self.edges(), strict=False):
            level = levels[stop]
            places.append((right if level % 2 else left) if level <= last_level else last_edge)
            last_level, last_edge = level, left if level % 2 else right
        return (*places, 0.0 if rtl else self.x)


def _space(face: Face) -> float:
    """The width of a space, in ems."""
    of = first(face)
    advance: int = of.shaping.get_glyph_h_advance(of.shaping.get_nominal_glyph(ord(" ")) or 0)
    return max(advance / of.units, 0.1)


def _shaped(of: Font, text: str, item: Item, features: dict[str, bool]) -> harfbuzz.Buffer:
    buffer = harfbuzz.Buffer()
    buffer.add_str(text, item_offset=item.start, item_length=item.end - item.start)
    buffer.direction = "rtl" if item.level % 2 else "ltr"
    buffer.script = item.script or "Zyyy"
    buffer.language = "en"
    harfbuzz.shape(of.shaping, buffer, features)
    return buffer
