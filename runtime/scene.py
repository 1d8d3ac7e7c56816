"""The scene: what an agent shows, as a flat list of typed nodes that were checked before anyone draws them."""

from __future__ import annotations

import base64
import binascii
from collections import Counter
from typing import Annotated, Literal, TypeAlias

import pydantic
from pydantic import BaseModel, BeforeValidator, ConfigDict, PlainSerializer, ValidationError, model_validator

from runtime import drawing, lettering

MAX_BYTES = 1024 * 1024
MAX_NODES = 2000
MAX_DEPTH = 16
MAX_TEXT = 4000
MAX_TITLE = 200
MAX_ITEMS = 500
MAX_ACTIONS = 20
MAX_ROWS = 1000
MAX_COLUMNS = 30
MAX_SERIES = 20
MAX_POINTS = 2000
MAX_SIDE = 4096
MAX_PIXELS = 512 * 512
THEME = (
    *("text", "muted", "accent", "good", "bad", "warn", "surface", "background"),
    *("red", "orange", "yellow", "green", "teal", "blue", "purple", "pink", "brown", "gray", "white", "black"),
)
CONTAINERS = frozenset({"row", "column", "grid", "card", "dialog"})


class SceneError(ValueError):
    """A scene that can't be shown; says which node and what is wrong with it."""


def _bytes(value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        return binascii.a2b_base64(value, strict_mode=True)
    except ValueError as error:  # binascii.Error is one, text that isn't ASCII another
        raise ValueError(f"should be base64: {error}") from error


def _limited(length: int) -> object:
    return pydantic.Field(strict=False, max_length=length)


Label: TypeAlias = Annotated[str, pydantic.Field(max_length=MAX_TEXT)]
Labels: TypeAlias = Annotated[tuple[Label, ...], _limited(MAX_ITEMS)]
# A whole number stays one, as far as every float can hold it.
Figure: TypeAlias = Annotated[
    Annotated[int, pydantic.Field(ge=-(2**53), le=2**53)] | Annotated[float, pydantic.Field(allow_inf_nan=False)],
    pydantic.Field(union_mode="left_to_right"),
]
Figures: TypeAlias = Annotated[tuple[Figure, ...], _limited(MAX_POINTS)]
Positive: TypeAlias = Annotated[Figure, pydantic.Field(gt=0)]
Side: TypeAlias = Annotated[int, pydantic.Field(ge=1, le=MAX_SIDE)]
Index: TypeAlias = Annotated[int, pydantic.Field(ge=-1)]
Colour: TypeAlias = Annotated[
    str, pydantic.Field(pattern=rf"^(|{'|'.join(THEME)}|#[0-9a-fA-F]{{6}}([0-9a-fA-F]{{2}})?)$")
]
Packed: TypeAlias = Annotated[
    bytes,
    BeforeValidator(_bytes),
    PlainSerializer(lambda data: base64.b64encode(data).decode(), return_type=str, when_used="json"),
]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class _Node(_Part):
    id: Annotated[str, pydantic.Field(min_length=1, max_length=MAX_TEXT + 100)]
    depth: Annotated[int, pydantic.Field(ge=0, le=MAX_DEPTH)]


class Text(_Node):
    kind: Literal["text"]
    text: Label
    size: Annotated[Figure, pydantic.Field(ge=1, le=512)]
    color: Colour
    align: Literal["left", "center", "right"]
    bold: bool
    italic: bool
    mono: bool


class Button(_Node):
    kind: Literal["button"]
    label: Label
    enabled: bool
    color: Colour


class Number(_Node):
    kind: Literal["number"]
    label: Label
    value: Figure
    min: Figure | None
    max: Figure | None
    step: Positive

    @model_validator(mode="after")
    def _check(self) -> Number:
        if self.min is not None and self.max is not None and self.min > self.max:
            raise ValueError(f"min {self.min} is above max {self.max}")
        return self


class Slider(_Node):
    kind: Literal["slider"]
    label: Label
    value: Figure
    min: Figure
    max: Figure
    step: Positive

    @model_validator(mode="after")
    def _check(self) -> Slider:
        if not self.min <= self.value <= self.max:
            raise ValueError(f"value {self.value} is not between min {self.min} and max {self.max}")
        return self


class Field(_Node):
    kind: Literal["field"]
    label: Label
    value: Annotated[str, pydantic.Field(max_length=16 * MAX_TEXT)]
    placeholder: Label
    lines: Annotated[int, pydantic.Field(ge=1, le=200)]
    secret: bool


class Checkbox(_Node):
    kind: Literal["checkbox"]
    label: Label
    value: bool


class Switch(_Node):
    kind: Literal["switch"]
    label: Label
    value: bool


class Choice(_Node):
    kind: Literal["choice"]
    label: Label
    options: Labels
    index: Index

    @model_validator(mode="after")
    def _check(self) -> Choice:
        _within(self.index, len(self.options), "options")
        return self


class Tabs(_Node):
    kind: Literal["tabs"]
    label: Label
    options: Labels
    index: Index

    @model_validator(mode="after")
    def _check(self) -> Tabs:
        _within(self.index, len(self.options), "options")
        return self


class Item(_Part):
    text: Label
    done: bool | None


class List(_Node):
    kind: Literal["list"]
    label: Label
    items: Annotated[tuple[Item, ...], _limited(MAX_ITEMS)]
    actions: Annotated[tuple[Label, ...], _limited(MAX_ACTIONS)]
    index: Index

    @model_validator(mode="after")
    def _check(self) -> List:
        _within(self.index, len(self.items), "items")
        return self


class Table(_Node):
    kind: Literal["table"]
    header: Annotated[tuple[Label, ...], _limited(MAX_COLUMNS)]
    rows: Annotated[tuple[Annotated[tuple[Label, ...], _limited(MAX_COLUMNS)], ...], _limited(MAX_ROWS)]
    index: Index

    @model_validator(mode="after")
    def _check(self) -> Table:
        _within(self.index, len(self.rows), "rows")
        return self


class Progress(_Node):
    kind: Literal["progress"]
    label: Label
    value: Annotated[Figure, pydantic.Field(ge=0, le=1)] | None


class _Pixels(_Part):
    """Rows of red, green, blue and alpha, a byte each."""

    width: Side
    height: Side
    pixels: Packed

    @model_validator(mode="after")
    def _measure(self) -> _Pixels:
        area = self.width * self.height
        if area > MAX_PIXELS:
            raise ValueError(
                f"{self.width} x {self.height} pixels are more than the {MAX_PIXELS} that an image can have"
            )
        if len(self.pixels) != 4 * area:
            raise ValueError(f"{len(self.pixels)} bytes are not 4 for each of {self.width} x {self.height} pixels")
        return self


class Picture(_Pixels):
    """An image that a canvas draws."""


class Image(_Pixels, _Node):
    kind: Literal["image"]
    alt: Label


class Series(_Part):
    name: Label
    values: Figures
    xs: Figures | None
    color: Colour

    @model_validator(mode="after")
    def _check(self) -> Series:
        if self.xs is not None and len(self.xs) != len(self.values):
            raise ValueError(f"{len(self.xs)} xs don't fit {len(self.values)} values")
        return self


class Chart(_Node):
    kind: Literal["chart"]
    style: Literal["line", "bar", "pie", "scatter", "area"]
    labels: Annotated[tuple[Label, ...], _limited(MAX_POINTS)]
    series: Annotated[tuple[Series, ...], _limited(MAX_SERIES)]
    x_axis: Label
    y_axis: Label
    label: Label


class Canvas(_Node):
    kind: Literal["canvas"]
    width: Side
    height: Side
    background: Colour
    drawing: Packed
    texts: Annotated[tuple[Label, ...], _limited(drawing.MAX_RECORDS)]
    images: Annotated[tuple[Picture, ...], _limited(64)]
    keys: bool

    @model_validator(mode="after")
    def _check(self) -> Canvas:
        drawing.check(self.drawing, len(self.texts), len(self.images))
        return self

    @property
    def primitives(self) -> int:
        return drawing.primitives(self.drawing)


class Row(_Node):
    kind: Literal["row"]


class Column(_Node):
    kind: Literal["column"]


class Grid(_Node):
    kind: Literal["grid"]
    columns: Annotated[int, pydantic.Field(ge=1, le=100)]


class Card(_Node):
    kind: Literal["card"]
    label: Label


class Dialog(_Node):
    kind: Literal["dialog"]
    label: Label


class Space(_Node):
    kind: Literal["space"]
    size: Annotated[Figure, pydantic.Field(ge=0, le=MAX_SIDE)]


class Divider(_Node):
    kind: Literal["divider"]


class Mark(_Part):
    """Something to know about a line, counted from 1."""

    line: Annotated[int, pydantic.Field(ge=1)]
    note: Label


class Code(_Node):
    """A program's text, coloured. Only pages of the appliance show it."""

    kind: Literal["code"]
    text: Annotated[str, pydantic.Field(max_length=128 * 1024)]
    marks: Annotated[tuple[Mark, ...], _limited(MAX_ITEMS)] = ()
    changes: Annotated[str, pydantic.Field(pattern="^[ +-]*$")] = ""
    """A character for each line: "+" is new, "-" is gone, " " is as it was. Empty where nothing is compared."""


Input: TypeAlias = Number | Slider | Field | Checkbox | Switch | Choice | Tabs
Container: TypeAlias = Row | Column | Grid | Card | Dialog
Node: TypeAlias = Text | Button | Input | List | Table | Progress | Image | Chart | Canvas | Container | Space | Divider
Nodes: TypeAlias = Annotated[tuple[Annotated[Node, pydantic.Field(discriminator="kind")], ...], _limited(MAX_NODES)]


PageNodes: TypeAlias = Annotated[
    tuple[Annotated[Node | Code, pydantic.Field(discriminator="kind")], ...], _limited(MAX_NODES)
]


class Scene(_Part):
    title: Annotated[str, pydantic.Field(max_length=MAX_TITLE)]
    nodes: Nodes

    def encoded(self) -> bytes:
        """The one spelling of this scene: equal scenes are equal bytes."""
        return self.model_dump_json().encode()


class Page(_Part):
    """What the appliance itself shows, as an agent shows a scene."""

    title: Annotated[str, pydantic.Field(max_length=MAX_TITLE)]
    nodes: PageNodes

    def encoded(self) -> bytes:
        return self.model_dump_json().encode()


EMPTY = Scene(title="", nodes=())


def parse(data: bytes) -> Scene:
    """The scene that an agent sent, or SceneError. Deceptive characters are gone from it."""
    if len(data) > MAX_BYTES:
        raise SceneError(f"the scene has {len(data)} bytes; at most {MAX_BYTES} can be shown")
    try:
        clean = lettering.cleaned_json(data)
    except ValueError as error:
        raise SceneError(f"the scene can't be read: {error}") from error
    try:
        scene = Scene.model_validate_json(clean)
    except ValidationError as error:
        raise SceneError(_in_words(error)) from None
    _check_structure(scene)
    return scene


def _within(index: int, length: int, what: str) -> None:
    if index >= length:
        raise ValueError(f"index {index} is past the last of {length} {what}")


def _check_structure(scene: Scene) -> None:
    deepest = 0
    for place, node in enumerate(scene.nodes):
        if node.depth > deepest:
            raise SceneError(
                f"{_name(place, node.kind)}: depth {node.depth} is inside nothing; at most {deepest} fits here"
            )
        deepest = node.depth + 1 if node.kind in CONTAINERS else node.depth
    if len({node.id for node in scene.nodes}) < len(scene.nodes):
        twice, _ = Counter(node.id for node in scene.nodes).most_common(1)[0]
        raise SceneError(f"the id {twice!r} is on more than one node")


def _in_words(error: ValidationError) -> str:
    """The first thing that is wrong: where, and what."""
    first = error.errors(include_url=False, include_input=False)[0]
    message = first["msg"].removeprefix("Value error, ").replace("Input", "it")
    match first["loc"]:
        case ("nodes", int(place)):
            return f"{_name(place)}: {message}"
        case ("nodes", int(place), str(kind), *path):
            return f"{_name(place, kind)}: {': '.join(str(part) for part in (*path, message))}"
        case loc:
            return f"the scene: {': '.join(str(part) for part in (*loc, message))}"


def _name(place: int, kind: str = "") -> str:
    return f"node {place + 1} ({kind})" if kind else f"node {place + 1}"
