"""The monitor: what is wrong is seen in the line where it stands, and what is right is never refused."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.decoding import FINE, Verdict
from models.monitor import Monitor
from runtime import gate
from runtime.cookbook import FOLDER

ROOT = Path(__file__).parents[2]


def good_programs() -> list[tuple[str, str]]:
    """Of the cookbook, and some of the sets of tests: those that the gate lets through."""
    right = [*(ROOT / "tests/intents/right").glob("*.py"), *(ROOT / "tests/intents/programs").glob("*.py")]
    paths = [*sorted(FOLDER.glob("*.py")), *sorted(right)[::2]]
    found = [(path.stem, path.read_text()) for path in paths]
    return [(name, source) for name, source in found if gate.read(source).passed]


GOOD = good_programs()


def watched(text: str) -> Verdict:
    """As it comes, one letter after the other; what comes after a verdict isn't written."""
    monitor = Monitor()
    for end in range(1, len(text) + 1):
        if (verdict := monitor.look(text[:end])).kind != "fine":
            return verdict
    return monitor.finish(text)


def lines_watched(text: str) -> Verdict:
    monitor = Monitor()
    for line in range(1, text.count("\n") + 1):
        verdict = monitor.look("".join(text.splitlines(keepends=True)[:line]))
        if verdict.kind != "fine":
            return verdict
    return monitor.finish(text)


def program(body: str, before: str = "") -> str:
    return f"{before}def app(ui):\n{textwrap.indent(textwrap.dedent(body).strip(), '    ')}\n"


@pytest.mark.parametrize("source", [source for _, source in GOOD], ids=[name for name, _ in GOOD])
def test_nothing_that_is_right_is_refused_at_any_line(source: str) -> None:
    assert len(GOOD) > 60
    assert lines_watched(source) == FINE


@pytest.mark.parametrize("source", [source for _, source in GOOD[::9]], ids=[name for name, _ in GOOD[::9]])
def test_nor_at_any_letter(source: str) -> None:
    assert watched(source) == FINE


@pytest.mark.parametrize(
    "body",
    [
        "try:\n    x = 1\nexcept ValueError:\n    x = 2\nelse:\n    x = 3\nfinally:\n    ui.text(x)",
        "match ui.state.get('x', 1):\n    case 1:\n        ui.text('one')\n    case _:\n        ui.text('more')",
        "if ui.button('a'):\n    # nothing yet\n    pass\n\n# so\nelif ui.button('b'):\n    ui.text('b')",
        "words = [\n    'a',\n    'b'\n    'c',  # two\n]\nui.text(words[0] if words else 'none')",
        'text = """one\ntwo) import def\n"""\nui.text(text)',
        "x = 1 + \\\n    2\nui.text(x)",
        "while True:\n    if ui.state.get('n', 0) > 3:\n        break\n    ui.state.n = ui.state.get('n', 0) + 1",
        "def outer():\n    n = 0\n    def inner():\n        nonlocal n\n        n += 1\n    inner()\nouter()",
        "def outer():\n    def inner():\n        nonlocal n\n        n = 2\n    n = 0\n    inner()\nouter()",
        "total = sum(\n    price\n    for price in [1, 2]\n    if price and not price > 3\n)\nui.text(total)",
        "ui.text(helper(3))",
        "board = [\n" + "    [0, 0, 0, 0, 0, 0, 0, 0, 0],\n" * 9 + "]\nui.text(len(board))",
        "with ui.row(), ui.card():\n    ui.text('x')",
        "ui.text('='* 60)\nui.text('" + "=" * 60 + "')",
        "import functools\n@functools.cache\ndef square(x):\n    return x * x\nui.text(square(2))",
    ],
)
def test_statements_of_all_kinds_are_let_pass(body: str) -> None:
    source = program(body) + "\n\ndef helper(x):\n    return x\n"
    assert watched(source) == FINE


@pytest.mark.parametrize(
    ("body", "wrong", "word"),
    [
        ("import os\nui.text('x')", "    import os\n", "import"),
        ("ui.text('x')\nui.squirm('y')\nui.text('z')", "    ui.squirm('y')\n", "squirm"),
        ("ui.title('x').center()\nc = ui.canvas(9, 9)\nc.squircle(1)", "    c.squircle(1)\n", "squircle"),
        ("time.sleep(1)\nui.text('z')", "    time.sleep(1)\n", "time"),
        ("while True:\n    ui.text('x')\n    time.sleep(1)\nui.text('z')", "    while True:\n", "while"),
        ("while True:\n    ui.text('x')\nui.text('z')", "    while True:\n", "while"),
        ("x = eval('1')\nui.text(x)", "    x = eval('1')\n", "eval"),
        ("x = [\n  1,\n  open('a'),\n]\nui.text(x)", "    x = [\n", "open"),
        ("ui.text('x'\nui.text('y')\nui.text('z')", "    ui.text('x'\n", ""),
        ("ui.text('x]')\nui.text(['y')\nui.text('z')", "    ui.text(['y')\n", ""),
        ("ui.text('it's')\nui.text('z')", "    ui.text('it's')\n", ""),
        ("if ui.button('x')\n    ui.text('z')", "    if ui.button('x')\n", ""),
        ("if ui.button('x'):\nui.text('z')\nui.text('z')", "    ui.text('z')\n", ""),
        ("try:\n    x = 1\nui.text('z')\nui.text('y')", "    ui.text('z')\n", ""),
        ("x = (1\nwhile y:\n    ui.text(y)", "    x = (1\n", ""),
        ("break\nui.text('z')", "    break\n", ""),
        ("x.__class__.__bases__\nui.text('x')", "    x.__class__.__bases__\n", "__bases__"),
        ("ui.text('x')\n  ui.text('y')\nui.text('z')", "      ui.text('y')\n", ""),
    ],
)
def test_what_is_wrong_is_seen_at_its_line(body: str, wrong: str, word: str) -> None:
    source = program(body)
    verdict = watched(source)
    assert verdict.kind == "wrong", verdict
    assert source[verdict.start :].startswith(wrong), source[verdict.start :]
    if word:
        assert source[verdict.at :].startswith(word), source[verdict.at :]


def test_a_loop_that_draws_and_has_no_way_out_is_not_waited_for() -> None:
    source = program("x = 1\nwhile True:\n    x += 1\n    ui.text(x)\n")
    verdict = Monitor().look(source)
    assert (verdict.kind, source[verdict.start :].splitlines()[0]) == ("wrong", "    while True:")


def test_what_lacks_its_import_gets_it() -> None:
    verdict = watched(program("x = statistics.mean([1, 2])\nui.text(x)\nui.text('more')"))
    assert (verdict.kind, verdict.instead) == ("wrong", "    import statistics\n")
    verdict = watched(program("ui.text('a')\nx = Counter('hello')\nui.text(x)"))
    assert (verdict.kind, verdict.instead) == ("wrong", "    from collections import Counter\n")


def test_a_count_that_would_be_lost_is_kept() -> None:
    verdict = watched(program("count = 0\nif ui.button('+'):\n    count += 1\nui.text(count)"))
    assert verdict.instead == '    count = ui.state.get("count", 0)\n'
    assert verdict.start == len("def app(ui):\n")


def test_a_button_that_nobody_asks_is_asked() -> None:
    verdict = watched(program("n = ui.state.get('n', 0)\nui.button('Happy')\nui.text(n)"))
    assert (verdict.kind, verdict.instead) == ("wrong", "    if ui.button('Happy'):\n       ")
    assert watched(program("ui.button('Later', enabled=False)\nui.text('x')")) == FINE


@pytest.mark.parametrize(
    ("line", "instead"),
    [
        ('ui.slider("Red", 0, 255, red)', 'red = ui.slider("Red", 0, 255, red)'),
        ('ui.number("Size", s.size, min=LEAST)', 's.size = ui.number("Size", s.size, min=LEAST)'),
        ('ui.switch("On", value=item[0])', 'item[0] = ui.switch("On", value=item[0])'),
        ('ui.field("Your name")', 'your_name = ui.field("Your name")'),
        ('ui.slider("Red", 0, MOST)', 'red = ui.slider("Red", 0, MOST)'),
    ],
)
def test_an_input_that_nobody_reads_is_read(line: str, instead: str) -> None:
    before = "s = ui.state\nred = s.get('red', 0)\nitem = s.get('item', [False])\n"
    verdict = watched(program(f"{before}{line}\nui.text(red)", "LEAST, MOST = 1, 255\n"))
    assert verdict.instead == f"    {instead}\n"
    assert watched(program(f"{before}{instead}\nui.text(red)", "LEAST, MOST = 1, 255\n")) == FINE


def test_lines_that_differ_in_their_numbers_only_come_to_an_end() -> None:
    lines = [f'c.line({n}, {n + 10}, {2 * n}, 40, color="red")' for n in range(20)]
    few, many = ("\n".join(["c = ui.canvas(300, 300)", *lines[:count]]) for count in (12, 20))
    assert watched(program(few)) == FINE
    verdict = watched(program(many))
    assert (verdict.kind, program(many)[: verdict.start].count("c.line")) == ("lost", 2)


def test_a_program_of_another_name_gets_the_right_one() -> None:
    verdict = watched("LIMIT = 3\n" + program("ui.text('x')").replace("app", "Visitors"))
    assert (verdict.kind, verdict.start, verdict.instead) == ("wrong", len("LIMIT = 3\n"), "def app(ui):\n")
    assert watched("x = 1\n") == FINE


@pytest.mark.parametrize(
    "after",
    [
        "def app(ui):\n    ui.text('again')\n",
        "if __name__ == '__main__':\n    app(ui)\n",
        "app(Ui())\n",
        "# Run it\napp(ui)\n",
        "This program shows a text. You can\nchange it.\n",
        "Note: it needs a network\nfor that.\n",
        "```\nThis program...\n",
        "- it shows (a text\n- and more\n",
        "That's how it's done!\n",
    ],
)
def test_what_comes_after_the_program_is_no_part_of_it(after: str) -> None:
    source = program("ui.text('x')")
    verdict = watched(source + "\n\n" + after)
    assert verdict.kind == "complete"
    assert source.startswith((source + "\n\n" + after)[: verdict.start].rstrip())
    assert verdict.start >= len(source.rstrip())


def test_a_fence_around_the_program_is_none_of_it() -> None:
    source = program("ui.text('x')\nui.squirm('y')")
    verdict = watched(f"```python\n{source}```\n")
    assert (verdict.kind, verdict.start) == ("wrong", len("```python\n") + source.index("    ui.squirm"))
    good = program("ui.text('x')")
    assert watched(f"```python\n{good}```\n") == Verdict("complete", len("```python\n") + len(good))


@pytest.mark.parametrize("text", ["Here's what you want:\n", "Sure! I can do that.\ndef app(ui):\n"])
def test_instead_of_a_sentence_the_program_begins(text: str) -> None:
    verdict = watched(text)
    assert (verdict.kind, verdict.start, verdict.instead) == ("wrong", 0, "def app(ui):\n")


@pytest.mark.parametrize(
    "body",
    [
        "ui.text('so')\n" * 20,
        "ui.text('so')\nui.text('or so')\nui.divider()\n" * 10,
        "x = [" + "1, " * 600,
        "x = '" + "word " * 300,
    ],
)
def test_what_goes_round_in_circles_is_stopped(body: str) -> None:
    source = program(body)
    verdict = watched(source)
    assert verdict.kind == "lost"
    assert 0 < verdict.start < len(source)


def test_what_was_let_be_is_not_said_again() -> None:
    source = program("ui.squirm('x')\nui.text('y')\nui.tixt('z')")
    monitor = Monitor()
    first = monitor.look(source)
    monitor.let_be(first)
    second = monitor.look(source)
    assert (first.kind, second.kind) == ("wrong", "wrong")
    assert second.start > first.start
    monitor.let_be(second)
    assert monitor.finish(source) == FINE


def test_texts_may_become_shorter_in_between() -> None:
    monitor = Monitor()
    source = program("ui.text('x')\nui.squirm('y')\n")
    wrong = monitor.look(source)
    assert monitor.look(source[: wrong.start]) == FINE
    assert monitor.look(source[: wrong.start] + "    ui.text('z')\n") == FINE
    assert monitor.look(source[: wrong.start] + "    ui.squirm('z')\n").kind == "wrong"


@given(st.text(max_size=300))
def test_any_text_has_a_verdict(text: str) -> None:
    assert Monitor().look(text).kind
    assert Monitor().finish(text).kind


_WORDS = st.sampled_from(
    [
        *"():.,=+[]{}@'\"#\\",
        *(
            "\n",
            "\n    ",
            "\n        ",
            "if",
            "while",
            "for",
            "in",
            "True",
            "return",
            "ui",
            ".text",
            "'x'",
            "1",
            "else:",
        ),
        *("try:", "except:", "lambda", "import os", "def app(ui):", "match x:", "case 1:", "```", "class A:", "pass"),
    ]
)


@given(st.lists(_WORDS, max_size=60).map(" ".join), st.data())
def test_what_is_wrong_stays_wrong_whatever_comes_after(text: str, data: st.DataObject) -> None:
    """And whoever looks only now and then sees the same as who looks at each letter."""
    end = data.draw(st.integers(0, len(text)))
    before, after = Monitor().look(text[:end]), Monitor().look(text)
    if before.kind != "fine":
        assert after == before
    assert watched_lines_alone(text) == after


def watched_lines_alone(text: str) -> Verdict:
    monitor = Monitor()
    verdict = FINE
    for end in range(len(text) + 1):
        verdict = monitor.look(text[:end])
        if verdict.kind in {"wrong", "complete"}:
            return verdict
    return verdict


def test_the_line_of_which_it_failed_is_another_one_this_time() -> None:
    monitor = Monitor("    log.append(day, kg)\n")
    source = program("log = ui.state.get('log', [])\nday, kg = 1, 2\nlog.append(day, kg)\nui.text(log)")
    verdict = monitor.look(source)
    assert (verdict.kind, verdict.start) == ("wrong", source.index("    log.append"))
    monitor.let_be(verdict)
    assert monitor.finish(source) == FINE
