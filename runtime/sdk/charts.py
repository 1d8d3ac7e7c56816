"""Charts, pictures and bars that fill."""
# ruff: noqa: A002, PLR0913, PLR0917 - signatures as a program writes them: max=

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from runtime.sdk.mistakes import MistakeError
from runtime.sdk.part import Part, number_of, shown
from runtime.sdk.pixels import picture
from runtime.sdk.ticking import Ticking

if TYPE_CHECKING:
    from types import TracebackType

MAX_POINTS, MAX_SERIES = 2000, 20
_STYLES = {
    **dict.fromkeys(("line", "lines", "plot", "spline"), "line"),
    **dict.fromkeys(("bar", "bars", "column", "barh", "histogram", "hist"), "bar"),
    **dict.fromkeys(("pie", "donut", "doughnut", "circle"), "pie"),
    **dict.fromkeys(("scatter", "points", "dots", "bubble"), "scatter"),
    "area": "area",
}
Series = dict[str, Any]


class Charts(Part):
    def progress(self, value: object = None, label: object = "", max: object = None, **unknown: Any) -> _Nothing:
        """A bar, filled from 0 to 1; without a value one that says "wait"."""
        most = unknown.pop("total", unknown.pop("maximum", max))
        label = unknown.pop("text", label)
        if isinstance(label, (int, float)) and not isinstance(label, bool) and most is None:
            label, most = "", label
        self._unknown("progress", unknown)
        share = None if value is None else number_of(value) / (number_of(most, 1) or 1)
        if most is None and isinstance(value, int) and share is not None and 1 < share <= 100:  # noqa: PLR2004 - percent
            share /= 100
        words = self._words(label)
        if isinstance(value, Ticking):
            # A bar that fills is drawn anew as it grows by a pixel or two.
            round(value / (number_of(most, 1) or 1), 2)
        self._draw("progress", words, label=words, value=None if share is None else _share(share))
        return _Nothing()

    progress_bar = progress
    progressbar = progress
    meter = progress
    gauge = progress

    def spinner(self, label: object = "", **unknown: Any) -> _Nothing:
        self._unknown("spinner", unknown)
        return self.progress(None, label)

    loading = spinner

    def chart(
        self,
        data: Any = (),
        kind: str = "line",
        labels: Any = None,
        title: object = "",
        x_label: object = "",
        y_label: object = "",
        color: object = None,
        **unknown: Any,
    ) -> _Nothing:
        """Of numbers, of (x, y), of a dictionary of numbers or of several lists of them."""
        kind = str(unknown.pop("type", unknown.pop("style", unknown.pop("chart_type", kind)))).lower()
        title = unknown.pop("label", title)
        x_label = unknown.pop("xlabel", unknown.pop("x_axis", x_label))
        y_label = unknown.pop("ylabel", unknown.pop("y_axis", y_label))
        data = unknown.pop("values", unknown.pop("series", data))
        xs, ys = unknown.pop("x", None), unknown.pop("y", None)
        names = unknown.pop("names", unknown.pop("legend", None))
        colors = unknown.pop("colors", None)
        self._unknown("chart", unknown)
        if isinstance(labels, str):
            labels, kind = None, labels if labels in _STYLES else kind
        if kind not in _STYLES and isinstance(data, (list, tuple)) and kind:
            self._note(f"there is no chart of kind {kind!r}: line, bar, pie, scatter, area")
        style = _STYLES.get(kind, "line")
        if ys is not None:
            data = ys if not isinstance(data, dict) else data
        marks, series = _read(data, xs, labels)
        for place, one in enumerate(series):
            if isinstance(names, (list, tuple)) and place < len(names):
                one["name"] = shown(names[place])
            shade = colors[place % len(colors)] if isinstance(colors, (list, tuple)) and colors else color
            one["color"] = self._color(shade if not isinstance(shade, list) else None)
        words = self._words(title)
        self._draw(
            "chart",
            words,
            style=style,
            labels=[self._words(mark) for mark in marks[:MAX_POINTS]],
            series=series[:MAX_SERIES],
            x_axis=self._words(x_label),
            y_axis=self._words(y_label),
            label=words,
        )
        return _Nothing()

    plot = chart
    graph = chart

    def line_chart(self, data: Any = (), labels: Any = None, title: object = "", **unknown: Any) -> _Nothing:
        return self.chart(data, "line", labels, title, **unknown)

    def bar_chart(self, data: Any = (), labels: Any = None, title: object = "", **unknown: Any) -> _Nothing:
        return self.chart(data, "bar", labels, title, **unknown)

    def pie_chart(self, data: Any = (), labels: Any = None, title: object = "", **unknown: Any) -> _Nothing:
        return self.chart(data, "pie", labels, title, **unknown)

    def scatter_chart(self, data: Any = (), labels: Any = None, title: object = "", **unknown: Any) -> _Nothing:
        return self.chart(data, "scatter", labels, title, **unknown)

    def area_chart(self, data: Any = (), labels: Any = None, title: object = "", **unknown: Any) -> _Nothing:
        return self.chart(data, "area", labels, title, **unknown)

    pie = pie_chart
    scatter = scatter_chart
    bar = bar_chart
    barchart = bar_chart
    linechart = line_chart
    piechart = pie_chart

    def metric(self, label: object = "", value: object = "", delta: object = None, **unknown: object) -> None:
        """A number with what it says."""
        self._unknown("metric", unknown)
        for text, size, color in ((label, 13, "muted"), (value, 32, ""), (delta, 14, "accent")):
            if text is not None and text != "":
                words = self._words(text)
                self._draw(
                    "text",
                    "",
                    text=words,
                    size=size,
                    color=color,
                    align="left",
                    bold=text is value,
                    italic=False,
                    mono=False,
                )

    stat = metric

    def image(self, pixels: Any = None, width: Any = 0, height: Any = 0, alt: object = "", **unknown: Any) -> None:
        """Rows of colours, or bytes with their width."""
        pixels = unknown.pop("image", unknown.pop("data", pixels))
        self._unknown("image", {key: part for key, part in unknown.items() if key not in {"x", "y", "caption"}})
        if isinstance(pixels, str) or pixels is None:
            raise MistakeError("ui.image() needs rows of colours, such as [['red', 'blue'], ['blue', 'red']]; no files")
        drawn = picture(pixels, self._note, int(number_of(width)), int(number_of(height)))
        self._draw("image", "", **drawn, alt=self._words(alt))

    img = image
    picture = image


def _share(number: float) -> float:
    return min(max(number, 0), 1)


class _Nothing:
    """For `with ui.chart(...):`; what is inside stands below it."""

    def __enter__(self) -> None:
        pass

    def __exit__(self, _k: type[BaseException] | None, _e: BaseException | None, _t: TracebackType | None) -> None:
        pass


def _read(data: Any, xs: Any, labels: Any) -> tuple[list[Any], list[Series]]:
    """Labels and series, of all forms that data may have."""
    marks = [*labels] if labels is not None else []
    if isinstance(data, dict):
        if data and all(isinstance(value, (list, tuple)) for value in data.values()):
            return marks, [_series(name, value, xs) for name, value in data.items()]
        return marks or [*data], [_series("", [*data.values()], None)]
    if isinstance(data, (int, float, Ticking)):
        data = [data]
    entries = [*data] if data is not None else []
    if entries and isinstance(entries[0], dict):
        return _records(entries, marks)
    if entries and all(isinstance(entry, (list, tuple)) for entry in entries):
        return _nested(entries, marks, xs)
    marks = marks or ([*xs] if xs is not None and not _numeric(xs) else [])
    return marks, [_series("", entries, xs)]


def _nested(entries: list[Any], marks: list[Any], xs: Any) -> tuple[list[Any], list[Series]]:
    if all(len(entry) == len("xy") for entry in entries) and isinstance(entries[0][1], (int, float)):
        first = [entry[0] for entry in entries]
        values = [entry[1] for entry in entries]
        return (marks, [_series("", values, first)]) if _numeric(first) else (first, [_series("", values, None)])
    if all(len(entry) == len("nv") and isinstance(entry[1], (list, tuple)) for entry in entries):
        return marks, [_series(name, values, xs) for name, values in entries]
    return marks, [_series("", entry, xs) for entry in entries]


def _records(entries: list[dict[Any, Any]], marks: list[Any]) -> tuple[list[Any], list[Series]]:
    """Dictionaries: what is text in the first names the points, each column of numbers is a series."""
    first = entries[0]
    if isinstance(first.get("values", first.get("data")), (list, tuple)):
        return marks, [
            _series(entry.get("name", entry.get("label", "")), entry.get("values", entry.get("data")), entry.get("x"))
            for entry in entries
        ]
    numbers = [name for name, value in first.items() if isinstance(value, (int, float)) and not isinstance(value, bool)]
    names = [name for name in first if name not in numbers and isinstance(first[name], str)]
    if not marks and names:
        marks = [entry.get(names[0], "") for entry in entries]
    if set(numbers) >= {"x", "y"}:
        return marks, [_series("", [entry.get("y", 0) for entry in entries], [entry.get("x", 0) for entry in entries])]
    return marks, [_series(name, [entry.get(name, 0) for entry in entries], None) for name in numbers]


def _series(name: object, values: Any, xs: Any) -> Series:
    numbers = [number_of(value) for value in values][:MAX_POINTS]
    places = [number_of(x) for x in xs][: len(numbers)] if xs is not None and _numeric(xs) else None
    if places is not None:
        numbers = numbers[: len(places)]
    return {"name": shown(name), "values": numbers, "xs": places, "color": ""}


def _numeric(values: Any) -> bool:
    return all(isinstance(value, (int, float)) for value in values)
