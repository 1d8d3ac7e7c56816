"""The scene: what is let through, what is refused and in which words, and how long that takes."""

from __future__ import annotations

import base64
import contextlib
import json
import struct
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime import scene
from runtime.scene import Scene, SceneError, parse
from tests.scenes import NODES, encode, node

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from runtime.wire import JSON


def record(kind: int, *fields: int, flags: int = 0) -> bytes:
    return struct.pack("<BBHhhhhhhI", kind, flags, 8, *(*fields, 0, 0, 0, 0, 0, 0)[:6], 0xFF0000FF)


def drawing(*records: bytes, texts: Sequence[str] = (), images: Sequence[JSON] = ()) -> bytes:
    packed = base64.b64encode(b"".join(records)).decode()
    return encode(node("canvas", drawing=packed, texts=texts, images=images))


def refusal(data: bytes) -> str:
    with pytest.raises(SceneError) as caught:
        parse(data)
    return str(caught.value)


def test_every_kind_of_node_passes_and_comes_back_the_same() -> None:
    shown = parse(encode(*(node(kind) for kind in NODES), title="All"))
    assert [found.kind for found in shown.nodes] == list(NODES)
    assert parse(shown.encoded()) == shown
    assert parse(shown.encoded()).encoded() == shown.encoded()


@pytest.mark.parametrize("kind", NODES)
def test_every_field_must_be_there_and_none_beside(kind: str) -> None:
    for name in NODES[kind]:
        short = {key: value for key, value in node(kind).items() if key != name}
        assert f"node 1 ({kind}): {name}: Field required" in refusal(encode(short))
    assert f"node 1 ({kind}): colour" in refusal(encode(node(kind, colour="red")))


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        (node("button", color="crimson"), "node 1 (button): color: String should match"),
        (node("button", label="x" * 4001), "node 1 (button): label: String should have at most 4000 characters"),
        (node("text", text=5), "node 1 (text): text: it should be a valid string"),
        (node("text", size=0), "node 1 (text): size"),
        (node("slider", value=31), "value 31 is not between min 0 and max 30"),
        (node("slider", step=0), "node 1 (slider): step"),
        (node("number", min=3, max=2), "min 3 is above max 2"),
        (node("number", value=10**400), "node 1 (number): value"),
        (node("choice", index=2), "index 2 is past the last of 2 options"),
        (node("tabs", index=-2), "node 1 (tabs): index"),
        (node("list", index=1), "index 1 is past the last of 1 items"),
        (node("table", rows=[["x"]] * 1001), "node 1 (table): rows"),
        (node("table", rows=[["x"] * 31]), "node 1 (table): rows: 0"),
        (node("image", height=3), "8 bytes are not 4 for each of 1 x 3 pixels"),
        (node("image", width=4096, height=4096), "more than the 262144"),
        (node("image", pixels="????"), "should be base64"),
        (node("image", pixels="ü"), "should be base64"),
        (node("chart", series=[{"name": "", "values": [1], "xs": [], "color": ""}]), "0 xs don't fit 1 values"),
        (node("progress", value=1.5), "node 1 (progress): value"),
        (node("canvas", width=0), "node 1 (canvas): width"),
        (node("button", depth=1), "depth 1 is inside nothing"),
        (node("button", depth=-1), "node 1 (button): depth"),
        (node("button", id=""), "node 1 (button): id"),
        ({"kind": "window", "id": "a", "depth": 0}, "node 1:"),
    ],
)
def test_a_refusal_names_the_node_and_what_is_wrong(changed: Mapping[str, JSON], words: str) -> None:
    assert words in refusal(encode(changed))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "the scene: "),
        (b"[]", "the scene: it should be an object"),
        (b'{"title": "", "nodes": {}}', "the scene: nodes:"),
        (b'{"title": "", "nodes": [', "the scene: Invalid JSON"),
        (b'{"title": "\xff", "nodes": []}', "the scene"),
        (b'{"title": "\\u0000", "nodes": [NaN]}', "the scene can't be read: NaN is not JSON"),
        (b"[" * 100_000, "the scene"),
        (b'"\\u0000"' + b"[" * 100_000, "the scene"),
        (b"{" + b" " * scene.MAX_BYTES, "bytes; at most"),
        (encode(title="x" * 201), "the scene: title"),
        (encode(*(node("divider", id=str(n)) for n in range(2001))), "the scene: nodes"),
        (encode(node("button"), node("divider", id="button")), "the id 'button' is on more than one node"),
        (
            encode(node("button"), node("text", depth=1)),
            "node 2 (text): depth 1 is inside nothing; at most 0 fits here",
        ),
        (encode(*(node("row", id=str(n), depth=n) for n in range(18))), "node 18 (row): depth"),
    ],
)
def test_what_is_no_scene_is_refused_in_words(data: bytes, words: str) -> None:
    assert words in refusal(data)


def test_depth_follows_the_containers() -> None:
    parse(encode(node("card"), node("row", depth=1), node("text", depth=2), node("button", depth=1), node("divider")))


@pytest.mark.parametrize("value", [1e999, float("nan"), -float("inf")])
def test_figures_are_finite(value: float) -> None:
    assert "node 1 (number): value" in refusal(encode(node("number", value=value)))


def test_whole_figures_stay_whole() -> None:
    (shown,) = parse(encode(node("number", value=3))).nodes
    assert isinstance(shown, scene.Number)
    assert isinstance(shown.value, int)


@pytest.mark.parametrize(
    ("records", "words"),
    [
        ([b"\x01"], "are not whole records"),
        ([record(0)], "of no known kind"),
        ([record(10)], "of no known kind"),
        ([record(1, flags=4)], "unknown flags"),
        ([record(2, 0, 0, -1)], "a size must be from 0"),
        ([record(4, 0, 0, 5, -1)], "a height must be from 0"),
        ([record(4, 0, 0, 5, 5, -1)], "a rounding must be from 0"),
        ([record(8, 0, 0, 12, 1)], "the index of a text must be from 0 to 0, not 1"),
        ([record(8, 0, 0, 12, -1)], "the index of a text"),
        ([record(8, 0, 0, 12, 0, 3)], "the alignment of a text"),
        ([record(9, 0, 0, 4, 4, 0)], "the index of an image must be from 0 to -1, not 0"),
        ([record(6, 0)], "a polygon of 0 points"),
        ([record(6, -3)], "a polygon of -3 points"),
        ([record(6, 4), record(7)], "a polygon of 4 points has 1 records"),
        ([record(6, 3), record(7), record(7)], "a polygon of 3 points has 2 records"),
        ([record(7)], "points belong to no polygon"),
        ([record(6, 2), record(7), record(1), record(7)], "points belong to no polygon"),
        ([record(1)] * 20_001, "are more than 20000"),
    ],
)
def test_a_drawing_can_only_say_what_can_be_drawn(records: Sequence[bytes], words: str) -> None:
    assert words in refusal(drawing(*records, texts=["hi"]))


def test_a_drawing_counts_things_not_points() -> None:
    picture: JSON = {"width": 1, "height": 1, "pixels": base64.b64encode(bytes(4)).decode()}
    records = [
        record(1, 1, 2, 3, 4),
        record(6, 4),
        record(7),
        record(7),
        record(8, 0, 0, 9, 0, 2),
        record(9, 0, 0, 4, 4),
    ]
    (canvas,) = parse(drawing(*records, texts=["hi"], images=[picture])).nodes
    assert isinstance(canvas, scene.Canvas)
    assert canvas.primitives == 4


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("safe\u202egpj.exe\u200b", "safegpj.exe"),
        ("pay\u200dpal", "paypal"),
        ("\u2066x\u2069\ufeff", "x"),
        ("soft\u00adly\u3164\U000e0041", "softly"),
        ("\x85bell\x7f", "bell"),
        ("one\u2028two", "one\ntwo"),
    ],
)
def test_what_deceives_is_taken_out(text: str, cleaned: str) -> None:
    for ensure_ascii in (False, True):
        data = encode(node("button", label=text), title=text, ensure_ascii=ensure_ascii)
        scene_shown = parse(data)
        (button,) = scene_shown.nodes
        assert isinstance(button, scene.Button)
        assert button.label == scene_shown.title == cleaned


def test_it_is_taken_out_wherever_text_stands() -> None:
    items: JSON = [{"text": "a\x00b\x1b[31m\r\nc", "done": None}]
    (listed,) = parse(encode(node("list", items=items, actions=["\ud800"]), ensure_ascii=True)).nodes
    assert isinstance(listed, scene.List)
    assert listed.items[0].text == "ab[31m\nc"
    assert listed.actions == ("\ufffd",)


@pytest.mark.parametrize(
    "text", ["Grüße\n\tEnde", "👨\u200d👩\u200d👧 ❤\ufe0f", "\u0645\u06cc\u200c\u062e", "न\u200dहीं", "日本語"]
)
def test_what_people_write_stays(text: str) -> None:
    for ensure_ascii in (False, True):
        (shown,) = parse(encode(node("text", text=text), ensure_ascii=ensure_ascii)).nodes
        assert isinstance(shown, scene.Text)
        assert shown.text == text


def test_ids_are_left_alone() -> None:
    """The agent knows its nodes by them, and nobody sees them."""
    (shown,) = parse(encode(node("button", id="button:\u200b:1"))).nodes
    assert shown.id == "button:\u200b:1"


def test_a_scene_of_200_nodes_is_checked_within_a_frame() -> None:
    """0.5 ms on an idle core; the bound leaves room for a busy one."""
    kinds = ("text", "button", "number", "checkbox", "field")
    data = encode(*(node(kind, id=f"{kind}{n}") for n in range(40) for kind in kinds))
    seconds = []
    for _ in range(20):
        began = time.perf_counter()
        parse(data)
        seconds.append(time.perf_counter() - began)
    assert min(seconds) < 0.004


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=8,
)


@given(st.binary())
def test_any_bytes_are_a_scene_or_refused(data: bytes) -> None:
    with contextlib.suppress(SceneError):
        assert isinstance(parse(data), Scene)


@given(st.data())
def test_any_node_is_shown_or_refused(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(list(NODES)))
    changed = node(kind, **data.draw(st.dictionaries(st.sampled_from([*NODES[kind], "id", "depth", "x"]), ANYTHING)))
    try:
        shown = parse(json.dumps({"title": "", "nodes": [changed]}).encode())
    except SceneError:
        return
    assert parse(shown.encoded()) == shown


@given(
    st.lists(st.builds(lambda kind, fields: record(kind, *fields), st.integers(0, 10), st.lists(st.integers(-9, 9))))
)
def test_any_drawing_is_shown_or_refused(records: list[bytes]) -> None:
    try:
        shown = parse(drawing(*records, texts=["a", "b"]))
    except SceneError:
        return
    assert parse(shown.encoded()) == shown


@given(st.text())
def test_cleaning_is_done_once_and_for_all(text: str) -> None:
    try:
        (shown,) = parse(encode(node("text", text=text), ensure_ascii=True)).nodes
    except SceneError:
        return
    assert isinstance(shown, scene.Text)
    (again,) = parse(encode(node("text", text=shown.text))).nodes
    assert again == shown
