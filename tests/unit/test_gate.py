"""The gate: what it lets through, what it refuses and in which words, what it finds a program to need."""

from __future__ import annotations

import ast
import gc
import re
import textwrap
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.gate import Report, read
from runtime.gate.text import MAX_SOURCE


def program(body: str, before: str = "") -> str:
    return f"{before}\ndef app(ui):\n{textwrap.indent(textwrap.dedent(body).strip(), '    ')}\n"


def refusals(source: str) -> str:
    return "\n".join(str(finding) for finding in read(source).findings)


@pytest.mark.parametrize(
    "body",
    [
        "ui.text('Hello')",
        "import math\nui.text(math.pi)",
        "from collections import Counter\nui.text(Counter('hello'))",
        "ui.state.n = ui.state.get('n', 0) + 1",
        "while True:\n    if ui.state.n:\n        break\n    ui.state.n += 1",
        "items = [3, 1]\nwhile items:\n    items.pop()",
        "n = 10\nwhile n > 1:\n    n = n // 2",
        "def inner(x):\n    return [y for y in range(x) if y % 2]\nui.text(inner(4))",
        "class Dot:\n    def __init__(self, x):\n        self.x = x\nui.text(Dot(1).x)",
        "value = getattr(ui.state, 'total', 0)\nui.text(value)",
        "try:\n    x = 1 / 0\nexcept ZeroDivisionError as error:\n    ui.text(str(error))",
        "ui.text('{:.2f} {}'.format(1.5, 'x'))",
        "for i, name in enumerate(['a', 'b']):\n    if ui.button(name):\n        ui.state.chosen = i",
        "total = sum(x * 2 for x in range(3))\nui.text(f'{total:>5}')",
        "result = ''\nif ui.button('Roll'):\n    result = 'six'\nui.text(result)",
        "c = ui.canvas(200, 100)\nc.line(0, 0, 10, 10)\nc.circle(5, 5, 3, color='red')",
        "c = ui.canvas(9, 9)\ndraw = c.circle\nfor show in (ui.text, ui.title):\n    show(c.clicked or 'x')",
    ],
)
def test_everyday_programs_pass(body: str) -> None:
    assert refusals(program(body)) == ""


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("import os", "There is no module os here.*ui.files"),
        ("import numpy as np", "no module numpy here"),
        ("import maths", "Did you mean math"),
        ("from os import path", "no module os here"),
        ("import collections.os", r"^$|no module"),
        ("eval('1')", r"eval\(\) can't be called here"),
        ("exec('x')", "exec"),
        ("f = eval\nf('1')", "eval can't be used here"),
        ("list(map(open, ['a']))", "open can't be used here"),
        ("compile('x', 'y', 'exec')", "compile"),
        ("__import__('os')", "__import__ is out of reach"),
        ("().__class__.__base__.__subclasses__()", ".__class__ is out of reach"),
        ("ui.__init__.__globals__", ".__globals__ is out of reach"),
        ("(x for x in [1]).gi_frame.f_back", ".gi_frame is out of reach"),
        ("getattr(ui, 'te' + 'xt')('x')", "getattr with a computed name"),
        ("import random\nrandom._os.getpid()", r"random\._os is out of reach"),
        ("import contextlib as c\nc.sys.modules", r"contextlib\.sys is out of reach"),
        ("from contextlib import sys", r"contextlib\.sys is out of reach"),
        ("import operator\noperator.attrgetter('x')(ui)", "attrgetter can't be used here"),
        ("match ui:\n    case object(__class__=x):\n        pass", r"\.__class__ is out of reach"),
        ("getattr(ui, '__class__')", ".__class__ is out of reach"),
        ("'{0.__class__}'.format(ui)", "format that reaches"),
        ("t = '{0}'\nui.text(t.format(ui))", ".format on a computed string"),
        ("type('X', (), {})", r"type\(\) with several"),
        ("class X:\n    def __getattr__(self, n):\n        return n", "__getattr__ can't be defined"),
        ("while True:\n    ui.text('x')", "This loop never ends.*called again by itself"),
        ("while 1:\n    for i in range(3):\n        break", "This loop never ends"),
        ("running = True\nwhile running:\n    ui.text('x')", "This loop never ends"),
        ("import itertools\nfor i in itertools.count():\n    ui.text(i)", "This loop never ends"),
        ("import time\ntime.sleep(1)", r"can't sleep.*ui\.every"),
        ("from time import sleep\nsleep(1)", "can't sleep"),
        ("name = input('Name')", r"input\(\).*ui\.field"),
        ("open('a.txt').read()", r"open\(\).*ui\.files"),
        ("ui.text(coutn)", "coutn doesn't exist"),
        ("count = 1\nui.text(cuont)", r"^$|doesn't exist"),
        ("ui.text(statistics.mean([1]))", "statistics doesn't exist.*import statistics"),
        ("ui.sldier('x', 0, 1)", r"ui\.sldier\(\) doesn't exist.*Did you mean slider"),
        ("ui.publish()", r"ui\.publish needs topic"),
        ("ui.button('a', None, None, None, None, None, None, None, None)", "too many arguments"),
        ("c = ui.canvas(10, 10)\nc.squircle(1, 2)", r"c\.squircle\(\) doesn't exist"),
        ("c = ui.canvas(10, 10)\nui.text(len(c.lines))", r"c\.lines is no value.*ui\.state"),
        ("for word in ui.text:\n    ui.text(word)", r"ui\.text is no value"),
        ("count = 0\nif ui.button('+'):\n    count += 1\nui.text(count)", r"change of count is lost.*ui\.state\.count"),
        ("items = []\nif ui.button('Add'):\n    items.append('x')", "change of items is lost"),
        ("await ui.fetch('https://a.org')", "can't await|not Python"),
        ("x = (", "not Python"),
        ("return 1\n  y", "not Python"),
        (f"ui.text('{'QUJD' * 80}')", "long encoded string"),
        (f"x = b'{'A' * 5000}'", "long run of bytes"),
        ("x = 'a\u202eb'", "invisible character.*RIGHT-TO-LEFT OVERRIDE"),
        ("x = '\x00'", "invisible character"),
        ("nonlocal_ = 1\nbreak", "not Python"),
    ],
)
def test_what_is_refused_and_how(body: str, says: str) -> None:
    assert re.search(says, refusals(program(body)), re.DOTALL), refusals(program(body))


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("", "no function app"),
        ("def main(ui):\n    pass", "no function app"),
        ("def app():\n    pass", "app takes one argument"),
        ("def app(ui, x):\n    pass", "app takes one argument"),
        ("x = 1\n" * 3000 + "def app(ui):\n    pass", "too long"),
        ("#" * (MAX_SOURCE + 1), "too long"),
        ("def app(ui):\n    return " + "(" * 5000 + ")" * 5000, "not Python|nested"),
        ("def app(ui):\n    return " + "-" * 100_000 + "1", "nested|too long|not Python"),
        ("def app(ui):\n    return " + "x." * 20_000 + "y", "nested|not Python|doesn't exist"),
        ("def app(ui):\n    return " + "+".join("1" * 20_000), r"^$|nested|not Python"),
        ("def app(ui):\n    return " + "9" * 5000, "not Python"),
    ],
)
def test_whole_programs_that_are_refused(source: str, says: str) -> None:
    assert re.search(says, refusals(source)), refusals(source)[:300]


def test_a_finding_tells_its_line_what_why_and_what_instead() -> None:
    (finding,) = read("\n\nimport os\ndef app(ui):\n    ui.text('x')\n").findings
    assert finding == (
        3,
        "There is no module os here",
        "an agent has the SDK and a part of Python's library",
        "Use ui.files for files.",
    )


def needs(body: str) -> list[str]:
    return [str(need.capability) for need in read(program(body)).needs]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("ui.text('x')", []),
        ("d = ui.fetch('https://api.example.org/v1?q=1')", ["net:GET:api.example.org"]),
        ("d = ui.fetch(f'https://api.example.org/{ui.state.city}')", ["net:GET:api.example.org"]),
        ("d = ui.fetch('https://api.example.org/' + ui.state.city)", ["net:GET:api.example.org"]),
        ("d = ui.fetch('https://api.example.org/%s' % ui.state.city)", ["net:GET:api.example.org"]),
        ("d = ui.fetch('https://api.example.org/{}'.format(ui.state.city))", ["net:GET:api.example.org"]),
        ("url = 'https://a.org/x'\nd = ui.fetch(url)", ["net:GET:a.org"]),
        ("base = 'https://a.org/'\nd = ui.fetch(f'{base}{ui.state.x}')", ["net:GET:a.org"]),
        ("d = ui.fetch(f'https://{ui.state.host}/x')", ["net:GET:*"]),
        ("d = ui.fetch('https://a.org' + ui.state.x)", ["net:GET:*"]),
        ("url = 'https://a.org'\nurl = ui.field('URL')\nd = ui.fetch(url)", ["net:GET:*"]),
        ("d = ui.fetch('https://a.org', method='POST')", ["net:POST:a.org"]),
        ("d = ui.fetch('https://a.org', method=ui.state.m)", ["net:*:a.org"]),
        ("import requests\nd = requests.get('https://a.org/x')", ["net:GET:a.org"]),
        (
            "t = ui.files.read('notes/a.txt')\nui.files.write('notes/a.txt', t)",
            ["files:read:notes/a.txt", "files:write:notes/a.txt"],
        ),
        ("t = ui.files.read(f'notes/{ui.state.x}.txt')", ["files:read:notes/"]),
        ("t = ui.files.read(ui.state.name)", ["files:read:*"]),
        ("n = ui.files.list('notes')", ["files:read:notes/"]),
        ("ui.publish('timer.done', 1)\nui.publish('timer.done', 2)", ["bus:publish:timer.done"]),
        ("v = ui.subscribe(f'timer.{ui.state.x}')", ["bus:subscribe:timer.*"]),
        ("ui.clipboard('x')\nt = ui.paste()", ["clipboard:read"]),
        ("ui.share('files:read:notes/', 'helper')", ["files:read:notes/"]),
        ("r = ui.request('POST', 'https://a.org/x')", ["net:POST:a.org"]),
        ("a = ui.ai('hi')\nb = ui.ask('ho')", ["ask:model"]),
        ("ui.notify('x')\nui.beep()\nui.copy('x')", []),
    ],
)
def test_what_a_program_needs_is_what_stands_in_it(body: str, expected: list[str]) -> None:
    assert needs(body) == expected


def test_a_need_names_the_line_that_has_it() -> None:
    (need,) = read("def app(ui):\n    d = ui.fetch('https://a.org/')\n    ui.text(d)\n").needs
    assert (need.line, need.code) == (2, "d = ui.fetch('https://a.org/')")


def outline(body: str) -> object:
    return read(program(body)).outline


def test_the_outline_knows_where_a_click_leads() -> None:
    body = """
        if ui.button("Roll"):
            n = 4
            ui.text(n)
        else:
            ui.text("Press")
        ok = ui.button("OK")
        if ok:
            ui.text("yes")
        if ui.button("A"):
            ui.text("a")
        elif ui.button("B"):
            ui.text("b")
        ui.button("C")
    """
    assert outline(body) == {
        "branches": [[3, 4, 5, 7, 7], [8, 10, 10, 0, 0], [11, 12, 12, 0, 0], [13, 14, 14, 0, 0]],
        "bare": [15],
    }


def test_the_same_program_gives_the_same_report() -> None:
    source = program("import os, sys\nui.nope()\nx = undefined\neval('1')")
    assert read(source) == read(source)
    assert len(read(source).findings) >= 4


@given(st.text(max_size=200))
def test_any_text_gives_a_report(text: str) -> None:
    assert isinstance(read(text), Report)


_WORDS = st.sampled_from(
    [
        *"():.,=+[]",
        "\n",
        "\n    ",
        "if",
        "while",
        "for",
        "in",
        "True",
        "return",
        "ui",
        "text",
        "'x'",
        "1",
        "lambda",
        "import os",
    ]
)


@given(st.lists(_WORDS, max_size=40).map(" ".join))
def test_any_mixture_of_words_gives_a_report(text: str) -> None:
    report = read(f"def app(ui):\n    {text}\n")
    if report.passed:
        ast.parse(f"def app(ui):\n    {text}\n")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('ui.files.write("../device.key", "x")', "Nobody can allow this"),
        (f'ui.files.read("{"so " * 300}")', "Nobody can allow this"),
        ('ui.publish("a topic with spaces", 1)', "Nobody can allow this"),
    ],
)
def test_what_nobody_can_allow_is_refused(line: str, words: str) -> None:
    report = read(f"def app(ui):\n    {line}\n")
    assert [(finding.line, finding.what) for finding in report.findings] == [(2, words)]
    assert all(len(str(finding)) < 400 for finding in report.findings)


def test_nobody_is_asked_for_more_than_they_can_read() -> None:
    lines = "".join(f'    ui.fetch("https://h{number}.example.org")\n' for number in range(61))
    [finding] = read(f"def app(ui):\n{lines}").findings
    assert (finding.line, finding.what) == (62, "It needs 61 things to be allowed")


def test_programs_are_read_side_by_side() -> None:
    """Whatever is run while memory is tidied up lets another thread in, within the parser, too."""
    source = "\n".join(["def app(ui):", *(f"    ui.text({number} + {number})" for number in range(200))])

    def busy(*_: object) -> None:
        time.sleep(0)

    gc.callbacks.append(busy)
    try:
        with ThreadPoolExecutor(2) as workers:
            found = list(workers.map(read, [source] * 20))
    finally:
        gc.callbacks.remove(busy)
    assert all(report.passed for report in found)
