"""Source in colours, also while it is being written."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compositor import highlight as module
from compositor.highlight import highlight


def kinds(source: str) -> list[str]:
    return [
        " ".join(f"{kind}:{text.strip()}" for text, kind in line if kind != "plain" and text.strip())
        for line in highlight(source)
    ]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("def app(ui):", "keyword:def name:app"),
        ("    if ui.button('Roll it'):", "keyword:if call:button string:'Roll it'"),
        ("x = 0x1f + 3.5e-3j  # not 'a string'", "number:0x1f number:3.5e-3j comment:# not 'a string'"),
        ('rb"\\"" f"{a}"', 'string:rb"\\"" string:f"{a}"'),
        ("x1 = y2.z3", ""),
        ("@cache", "name:cache"),
        ("class Game:", "keyword:class name:Game"),
        ("match x:", "keyword:match"),
        ("match = 3; case.x; type (a)", "number:3 call:type"),
        ("defer, iffy = None", "keyword:None"),
        ("größe = straße(1)", "call:straße number:1"),
    ],
)
def test_what_is_what(source: str, found: str) -> None:
    assert kinds(source) == [found]


def test_texts_in_three_quotes_go_over_lines() -> None:
    assert kinds('a = """one\n# two\nthree""" + b(1)') == [
        'string:"""one',
        "string:# two",
        'string:three""" call:b number:1',
    ]


def test_unfinished_source() -> None:
    assert kinds("print('Hel") == ["call:print string:'Hel"]
    assert kinds("x = '''a\nb") == ["string:'''a", "string:b"]
    assert kinds("'a\nb = 1") == ["string:'a", "number:1"]


@given(st.text("\"'\\#\nfr abc1.(@def") | st.text())
def test_the_pieces_are_the_source(source: str) -> None:
    assert "\n".join("".join(text for text, _ in line) for line in highlight(source)) == source


def test_only_the_line_that_changed_is_read_again() -> None:
    source = Path(__file__).read_text()
    before = highlight(source)
    misses = module._line.cache_info().misses
    assert highlight(source + "x")[:-1] == before[:-1]
    assert module._line.cache_info().misses == misses + 1


@pytest.mark.parametrize("hard", ["a", '"\\', "'''", "(", "1", "x ", " ", "1.", "\\", "@", "type "])
def test_nothing_takes_long(hard: str) -> None:
    began = time.perf_counter()
    highlight(hard * (50_000 // len(hard)))
    assert time.perf_counter() - began < 1
