"""Polygons cut into pieces that a graphics card fills: of four corners each, in the order of a strip."""

from __future__ import annotations

import itertools
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_TRIANGLE = 3
"""Corners, the fewest that have an inside."""
Point = tuple[float, float]
Piece = tuple[Point, Point, Point, Point]
Side = tuple[Point, Point]
_MOST_CORNERS, _MOST_CROSSINGS = 100, 200
"""Edges of larger polygons aren't looked at for crossing each other, and of no polygon more than so many do."""
MOST_WORK = 20_000
"""Edges to be cut, in all slabs together; some ten milliseconds."""


class _Edge(NamedTuple):
    """From left to right; `turn` says which way the polygon went along it."""

    x1: float
    y1: float
    x2: float
    y2: float
    turn: int

    def y(self, x: float) -> float:
        if x == self.x1:
            return self.y1
        if x == self.x2:
            return self.y2
        return self.y1 + (self.y2 - self.y1) * (x - self.x1) / (self.x2 - self.x1)


def cut(points: Sequence[Point], most: int = MOST_WORK) -> tuple[list[Piece], list[Side]]:
    """What is inside of the line through all the points and back, and its edges, with the outside to their left.

    What the line winds around twice is inside, too. What would cost more work than `most` has edges only.
    """
    points = _distinct(points)
    if len(points) < _TRIANGLE:
        return [], []
    sides = _sides(points)
    if len(points) == _TRIANGLE or _convex(points):
        return _fan(points), sides
    edges = _edges(points)
    stops = sorted({x for x, _ in points} | set(_crossings(edges)))
    if sum(bisect_left(stops, edge.x2) - bisect_left(stops, edge.x1) for edge in edges) > most:
        return [], sides
    pieces = list(_slabs(edges, stops))
    upper = [(left, right) for left, right, _, _ in pieces]
    lower = [(right, left) for _, _, left, right in pieces]
    upright = (_faced(side, pieces) for side in sides if side[0][0] == side[1][0])
    return pieces, [*upper, *lower, *(side for side in upright if side)]


def _faced(side: Side, pieces: Sequence[Piece]) -> Side | None:
    """An upright side with the outside to its left; None where there is no outside, or no inside."""
    (x, one), (_, other) = side
    middle = (one + other) / 2
    right = any(piece[0][0] == x and piece[0][1] <= middle <= piece[2][1] for piece in pieces)
    left = any(piece[1][0] == x and piece[1][1] <= middle <= piece[3][1] for piece in pieces)
    if left == right:
        return None
    start, end = ((x, max(one, other)), (x, min(one, other)))
    return (start, end) if right else (end, start)


def _sides(points: Sequence[Point]) -> list[Side]:
    sides = list(itertools.pairwise([*points, points[0]]))
    if sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in sides) < 0:
        return [(end, start) for start, end in sides]
    return sides


def _distinct(points: Sequence[Point]) -> list[Point]:
    kept = [point for point, after in itertools.pairwise([*points, *points[:1]]) if point != after]
    return kept or list(points[:1])


def _convex(points: Sequence[Point]) -> bool:
    """Whether each corner turns the same way, and all of them together only once."""
    signs = {
        (bx - ax) * (cy - by) > (by - ay) * (cx - bx)
        for (ax, ay), (bx, by), (cx, cy) in zip(points, _after(points, 1), _after(points, 2), strict=True)
        if (bx - ax) * (cy - by) != (by - ay) * (cx - bx)
    }
    return len(signs) == 1 and all(_returns(points, axis) <= 2 for axis in (0, 1))  # noqa: PLR2004 - there and back


def _returns(points: Sequence[Point], axis: int) -> int:
    """How often one turns around along an axis."""
    steps = [after[axis] - point[axis] for point, after in zip(points, _after(points, 1), strict=True)]
    ways = [step > 0 for step in steps if step]
    return sum(one != other for one, other in itertools.pairwise([*ways, *ways[:1]]))


def _after(points: Sequence[Point], by: int) -> Sequence[Point]:
    return [*points[by:], *points[:by]]


def _fan(points: Sequence[Point]) -> list[Piece]:
    """Each piece takes two more corners; the last one one, if it is left over."""
    found = []
    for at in range(1, len(points) - 1, 2):
        last = points[min(at + 2, len(points) - 1)]
        found.append((points[at], points[at + 1], points[0], last))
    return found


def _edges(points: Sequence[Point]) -> list[_Edge]:
    """From left to right; an upright one bounds nothing from above or below."""
    return sorted(
        _Edge(*start, *end, 1) if start < end else _Edge(*end, *start, -1)
        for start, end in itertools.pairwise([*points, points[0]])
        if start[0] != end[0]
    )


def _slabs(edges: Sequence[_Edge], stops: Sequence[float]) -> Iterator[Piece]:
    """Between two neighbouring corners, left to right, edges don't meet: there it is trapezoids."""
    waiting, active = iter([*edges, None]), list[_Edge]()
    following = next(waiting)
    for left, right in itertools.pairwise(stops):
        active = [edge for edge in active if edge.x2 > left]
        while following and following.x1 <= left:
            active.append(following)
            following = next(waiting)
        yield from _slab(active, left, right)


def _slab(edges: Sequence[_Edge], left: float, right: float) -> Iterator[Piece]:
    middle = (left + right) / 2
    winding, top = 0, None
    for edge in sorted(edges, key=lambda edge: edge.y(middle)):
        before, winding = winding, winding + edge.turn
        if before == 0:
            top = edge
        elif winding == 0 and top and edge.y(middle) > top.y(middle):
            yield (left, top.y(left)), (right, top.y(right)), (left, edge.y(left)), (right, edge.y(right))


def _crossings(edges: Sequence[_Edge]) -> list[float]:
    found: list[float] = []
    if len(edges) > _MOST_CORNERS:
        return found
    for place, one in enumerate(edges):
        for other in edges[place + 1 :]:
            if other.x1 >= one.x2:
                break
            start, end = other.x1, min(one.x2, other.x2)
            first, last = one.y(start) - other.y(start), one.y(end) - other.y(end)
            if first * last < 0:
                found.append(start + (end - start) * first / (first - last))
        if len(found) > _MOST_CROSSINGS:
            return []
    return found
