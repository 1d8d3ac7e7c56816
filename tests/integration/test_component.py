"""The component: what it asks for, what it is made for, and that a program in it reaches nothing but its host."""

from __future__ import annotations

import hashlib
import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from image import component
from runtime import sandbox, slot
from runtime.sandbox import Host, LoadError, Sandbox
from runtime.sdk.modules import ALLOWED

if TYPE_CHECKING:
    from pathlib import Path

    from image.component import Built
    from runtime.sandbox import Instance

NOW = 1_773_500_966.0  # 2026-03-14 15:09:26 UTC
OUTLINE: dict[str, list[object]] = {"branches": [], "bare": []}
COUNTER = """
def app(ui):
    ui.state.setdefault("n", 0)
    if ui.button("More"):
        ui.state.n += 1
    ui.text(f"{ui.state.n} so far")
"""


class Ran:
    """A program in an instance of its own, and what it said to its host."""

    def __init__(self, code: Sandbox, source: str, **start: object) -> None:
        self.printed: list[tuple[int, str]] = []
        self.calls: list[tuple[str, str]] = []
        self.instance: Instance = code.instantiate()
        self.instance.host = Host(self._call, lambda level, text: self.printed.append((level, text)))
        given = {"state": None, "seed": 1, "now": NOW, "zone": 3600, "outline": OUTLINE, "size": [800, 600]}
        self.instance.load(source, json.dumps(given | start))

    def _call(self, name: str, payload: str) -> str:
        self.calls.append((name, payload))
        return "{}"

    def frame(self, now: float = NOW, *events: dict[str, object]) -> list[Any]:
        lines = self.instance.frame(json.dumps({"now": now, "events": events})).split("\n")
        return [json.loads(line) if line else None for line in lines]


@pytest.fixture(scope="module")
def code(built: Built) -> Sandbox:
    return Sandbox(built.cwasm)


def value(code: Sandbox, expression: str, imports: str = "", **start: object) -> str:
    """What a program sees of an expression, or what went wrong."""
    header, scene, _ = Ran(code, f"{imports}\ndef app(ui):\n    ui.text(repr({expression}))\n", **start).frame()
    error = header["error"]
    return str(error["message"] if error else scene["nodes"][-1]["text"])


def texts(scene: dict[str, Any]) -> list[str]:
    return [node["text"] for node in scene["nodes"] if node["kind"] == "text"]


# What it is.


def test_it_imports_our_interface_and_nothing_else(built: Built, code: Sandbox) -> None:
    assert set(code.imports()) == {"wisp:agent/host@0.1.0"}
    assert built.wasm.read_bytes().startswith(b"\0asm\x0d\0\x01\0")
    assert set(code.component.type.exports(code.engine)) >= {"load", "frame"}


def test_its_code_is_made_for_a_named_baseline(built: Built) -> None:
    """The flags stand in the file, and wasmtime refuses a file whose flags the processor hasn't."""
    flags = dict(re.findall(rb"(has_\w+)\x02([\0\x01])", built.cwasm.read_bytes()))
    assert {name.decode() for name, on in flags.items() if on == b"\x01"} == {
        *("has_sse3", "has_ssse3", "has_sse41", "has_sse42", "has_popcnt", "has_cmpxchg16b")
    }
    assert flags[b"has_avx"] == flags[b"has_avx2"] == flags[b"has_bmi1"] == b"\0"
    assert json.loads(built.manifest.read_text())["baseline"] == "x86-64-v2"


def test_its_manifest_pins_it(built: Built) -> None:
    pinned = json.loads(built.manifest.read_text())
    assert pinned["wasm_sha256"] == hashlib.sha256(built.wasm.read_bytes()).hexdigest()
    assert pinned["cwasm_sha256"] == hashlib.sha256(built.cwasm.read_bytes()).hexdigest()
    assert pinned["inputs"].startswith(built.folder.name)
    assert {"componentize_py", "wasmtime"} <= set(pinned)
    assert {path.name for path in built.folder.iterdir()} == {"agent.wasm", "agent.cwasm", "agent.json"}


def test_it_is_made_once() -> None:
    made = component.build()
    at = made.cwasm.stat().st_mtime_ns
    assert component.build() == made
    assert made.cwasm.stat().st_mtime_ns == at


# A program's life.


def test_a_program_is_loaded_shown_and_answers_a_click(code: Sandbox) -> None:
    ran = Ran(code, COUNTER)
    header, scene, _ = ran.frame()
    assert (header["error"], texts(scene)) == (None, ["0 so far"])
    button = next(node["id"] for node in scene["nodes"] if node["kind"] == "button")
    _, scene, state = ran.frame(NOW, {"kind": "click", "id": button})
    assert (texts(scene), state["n"]) == (["1 so far"], 1)
    assert ran.frame() == [{"wake": None, "error": None, "notes": []}, None, None]


def test_instances_share_nothing(code: Sandbox) -> None:
    first, second = Ran(code, "import math\nmath.mine = 1\ndef app(ui): pass\n"), Ran(code, COUNTER)
    first.frame()
    assert second.frame()[0]["error"] is None
    assert value(code, "hasattr(math, 'mine')") == "False"


def test_a_program_that_cannot_be_read_is_refused_with_its_line(code: Sandbox) -> None:
    with pytest.raises(LoadError) as caught:
        Ran(code, "def app(ui):\n    x = (1,\n    ui.text(x\n")
    told = json.loads(str(caught.value))
    assert told["line"] in {2, 3}
    assert "was never closed" in told["message"]
    assert "ui.text(x" in told["traceback"]


def test_a_traceback_shows_the_programs_own_lines(code: Sandbox) -> None:
    ran = Ran(code, "def half(x):\n    return 1 / x\n\ndef app(ui):\n    ui.text(half(0))\n")
    error = ran.frame()[0]["error"]
    assert error["line"] == 2
    assert 'File "app.py", line 5, in app\n    ui.text(half(0))' in error["traceback"]
    assert 'File "app.py", line 2, in half\n    return 1 / x' in error["traceback"]
    assert "guest.py" not in error["traceback"]


@pytest.mark.parametrize("end", ["raise SystemExit(1)", "raise KeyboardInterrupt", "raise BaseException('over')"])
def test_nothing_that_a_program_raises_ends_it(code: Sandbox, end: str) -> None:
    with pytest.raises(LoadError):
        Ran(code, f"{end}\ndef app(ui): pass\n")
    ran = Ran(code, f"def app(ui):\n    {end}\n")
    assert ran.frame()[0]["error"]["line"] == 2
    ran.frame()  # the instance lives


@pytest.mark.parametrize(
    "endless",
    [
        "def f(n):\n    return f(n + 1)\n",
        "def f(n):\n    return sorted([2, 1], key=lambda _: f(n + 1))\n",
        "class A:\n    def __getattr__(self, name):\n        return getattr(self, name + '_')\nf = lambda n: A().x\n",
        "class A:\n    def __repr__(self):\n        return repr([self])\nf = lambda n: repr(A())\n",
    ],
)
def test_a_function_that_calls_itself_without_end_is_told_so(code: Sandbox, endless: str) -> None:
    ran = Ran(code, f"{endless}def app(ui):\n    f(0)\n")
    error = ran.frame()[0]["error"]
    assert "calls itself without end" in error["message"]
    assert error["line"]
    ran.frame()  # the instance lives


def test_memory_that_is_not_there_is_an_error_and_no_more(code: Sandbox) -> None:
    ran = Ran(code, "def app(ui):\n    ui.text('kept')\n    x = 'a' * 10**8\n")
    assert "memory" in ran.frame()[0]["error"]["message"]
    ran.frame()  # the instance lives


def test_text_that_is_none_reaches_the_host(code: Sandbox) -> None:
    ran = Ran(code, "def app(ui):\n    print('a\\ud800b')\n    ui.title('\\udfff')\n    ui.notify('\\ud800')\n")
    assert ran.frame()[0]["error"] is None
    assert ran.printed == [(1, "a?b")]


# Chance.


CHANCE = (
    "[random.random(), random.Random().random(), random.SystemRandom().random(), uuid.uuid4(), uuid.uuid1(),"
    "secrets.token_hex(8), random.sample(range(99), 5), statistics.NormalDist().samples(2)]"
)
ITS_MODULES = "import uuid, secrets, statistics"


def test_chance_follows_from_the_seed(code: Sandbox) -> None:
    first = value(code, CHANCE, ITS_MODULES, seed=1)
    assert "Error" not in first
    assert value(code, CHANCE, ITS_MODULES, seed=1) == first
    other = value(code, CHANCE, ITS_MODULES, seed=2)
    assert all(one != two for one, two in zip(first.split(", "), other.split(", "), strict=True) if len(one) > 10)


def test_a_large_seed_is_used_in_full(code: Sandbox) -> None:
    secret = [value(code, "secrets.token_hex(16)", "import secrets", seed=2**200 + more) for more in (0, 1)]
    assert secret[0] != secret[1]


def test_secrets_do_not_follow_from_the_programs_own_seed(code: Sandbox) -> None:
    drawn = "(random.seed(7), random.random(), secrets.token_hex(8))[1:]"
    one, two = (value(code, drawn, "import secrets", seed=seed).split(", ") for seed in (1, 2))
    assert one[0] == two[0]
    assert one[1] != two[1]


@pytest.mark.parametrize("seed", ["", "None", "time.time()", "'text'", "5"])
def test_seeding_anew(code: Sandbox, seed: str) -> None:
    assert value(code, f"(random.seed({seed}), 0 <= random.random() < 1)[1]") == "True"


def test_the_order_of_sets_is_that_of_the_component(code: Sandbox) -> None:
    assert value(code, "(hash('a'), {'a', 'b', 'c', 'd'})") == value(code, "(hash('a'), {'a', 'b', 'c', 'd'})", seed=9)


# Time.


@pytest.mark.parametrize(
    ("expression", "shown"),
    [
        ("time.time()", "1773500966.0"),
        ("time.time_ns() // 10**9", "1773500966"),
        ("time.localtime()[:6]", "(2026, 3, 14, 16, 9, 26)"),
        ("time.gmtime()[:6]", "(2026, 3, 14, 15, 9, 26)"),
        ("time.strftime('%H:%M')", "'16:09'"),
        ("time.ctime()", "'Sat Mar 14 16:09:26 2026'"),
        ("time.asctime()", "'Sat Mar 14 16:09:26 2026'"),
        ("time.mktime(time.localtime())", "1773500966.0"),
        ("time.strptime('2026-01-02', '%Y-%m-%d')[:3]", "(2026, 1, 2)"),
        ("str(datetime.datetime.now())", "'2026-03-14 16:09:26'"),
        ("str(datetime.date.today())", "'2026-03-14'"),
        ("str(datetime.datetime.now(datetime.timezone.utc))", "'2026-03-14 15:09:26+00:00'"),
        ("str(datetime.datetime.strptime('01/02/2026', '%d/%m/%Y').date())", "'2026-02-01'"),
        ("datetime.datetime.utcnow().hour", "15"),
        ("uuid.uuid1().time // 10**7 - 12219292800", "1773500966"),
        ("calendar.datetime.date.today().isoformat()", "'2026-03-14'"),
    ],
)
def test_time_is_the_hosts(code: Sandbox, expression: str, shown: str) -> None:
    assert value(code, expression, "import uuid, calendar") == shown


@pytest.mark.parametrize(
    ("zone", "shown"),
    [
        ("Asia/Tokyo", "2026-03-15 00:09:26+09:00"),
        ("America/New_York", "2026-03-14 11:09:26-04:00"),
        ("US/Pacific", "2026-03-14 08:09:26-07:00"),
        ("UTC", "2026-03-14 15:09:26+00:00"),
    ],
)
def test_the_time_elsewhere(code: Sandbox, zone: str, shown: str) -> None:
    expression = f"str(datetime.datetime.now(zoneinfo.ZoneInfo({zone!r})))"
    assert value(code, expression, "import zoneinfo") == f"'{shown}'"
    assert value(code, f"str(ui.now.astimezone({zone!r}))") == f"'{shown}'"


def test_all_zones_are_known_and_others_refused_in_words(code: Sandbox) -> None:
    imports = "import zoneinfo"
    assert (
        value(code, "len([zoneinfo.ZoneInfo(name) for name in zoneinfo.available_timezones()]) > 400", imports)
        == "True"
    )
    told = value(code, "zoneinfo.ZoneInfo('Asia/Tokio')", imports)
    assert "There is no time zone Asia/Tokio; did you mean Asia/Tokyo?" in told


def test_time_moves_with_the_host_and_is_noticed(code: Sandbox) -> None:
    ran = Ran(code, "def app(ui):\n    ui.text(time.strftime('%H:%M'))\n")
    header, scene, _ = ran.frame()
    assert (texts(scene), header["wake"]) == (["16:09"], NOW + 34)
    assert texts(ran.frame(NOW + 34)[1]) == ["16:10"]


def test_the_c_librarys_own_clock_is_an_error_with_a_line(code: Sandbox) -> None:
    assert value(code, "calendar.datetime.datetime.now()", "import calendar").startswith("OSError")


# What isn't there.


@pytest.mark.parametrize(
    ("call", "instead"),
    [
        ("open('notes.txt')", "open() can't be used by an agent: use ui.files"),
        ("io.open('notes.txt')", "open() can't be used by an agent: use ui.files"),
        ("input('name?')", "input() can't be used by an agent: use ui.field"),
        ("breakpoint()", "there is no debugger here"),
        ("exit()", "exit() can't be used by an agent: it ends when the person closes it"),
        ("quit()", "it ends when the person closes it"),
        ("time.sleep(1)", "use ui.every(seconds)"),
        ("__import__('os')", "There is no module os here"),
        ("random._os.listdir('/')", "No such file or directory"),
        ("random._os.open('/etc/passwd', 0)", "No such file or directory"),
        ("random._os.system('true')", "has no attribute 'system'"),
        ("random._os.environ", "environ({})"),
        ("io.FileIO('/etc/passwd')", "No such file or directory"),
    ],
)
def test_what_is_not_there_is_refused_in_words(code: Sandbox, call: str, instead: str) -> None:
    assert instead in value(code, call, "import io")


def test_there_is_no_way_to_other_modules(code: Sandbox) -> None:
    assert "agents don't have it" in value(code, "json.codecs.__builtins__['__import__']('socketserver')")


# The standard library.


@pytest.mark.parametrize("name", sorted(ALLOWED))
def test_every_allowed_module_is_there(code: Sandbox, name: str) -> None:
    ran = Ran(code, f"import {name}\ndef app(ui):\n    ui.text({name} and 'there')\n")
    header, scene, _ = ran.frame()
    assert (header["error"], texts(scene)) == (None, ["there"])


@pytest.mark.parametrize(
    ("expression", "shown"),
    [
        ("re.sub(r'(\\w+) (\\w+)', r'\\2 \\1', 'a b')", "'b a'"),
        ("json.loads(json.dumps({'é': [1.5, None]}, indent=1))", "{'é': [1.5, None]}"),
        ("decimal.Decimal('1.1') * 3", "Decimal('3.3')"),
        ("fractions.Fraction(1, 3) + 1", "Fraction(4, 3)"),
        ("statistics.median([3, 1, 2])", "2"),
        ("textwrap.wrap('a bb ccc', 4)", "['a bb', 'ccc']"),
        ("calendar.monthrange(2026, 2)", "(calendar.SUNDAY, 28)"),
        ("colorsys.hsv_to_rgb(0, 1, 1)", "(1, 0.0, 0.0)"),
        ("hashlib.sha256(b'x').hexdigest()[:8]", "'2d711642'"),
        ("base64.b64encode(b'wisp')", "b'd2lzcA=='"),
        ("difflib.get_close_matches('appel', ['ape', 'apple'])", "['apple', 'ape']"),
        ("unicodedata.name('é')", "'LATIN SMALL LETTER E WITH ACUTE'"),
        ("list(csv.reader(io.StringIO('a,\"b,c\"')))", "[['a', 'b,c']]"),
        ("urllib.parse.quote('a b&c')", "'a%20b%26c'"),
        ("codecs.encode('Hello', 'rot13')", "'Uryyb'"),
        ("['é'.encode(name) for name in ('cp1252', 'utf-16-le')]", "[b'\\xe9', b'\\xe9\\x00']"),
        ("enum.Enum('Suit', 'HEARTS SPADES').SPADES.value", "2"),
        ("dataclasses.asdict(dataclasses.make_dataclass('P', ['x'])(1))", "{'x': 1}"),
        ("copy.deepcopy({'a': [1]})", "{'a': [1]}"),
        ("heapq.nsmallest(2, [3, 1, 2])", "[1, 2]"),
        ("collections.Counter('aab').most_common(1)", "[('a', 2)]"),
        ("pprint.pformat({'b': 1, 'a': 2})", "\"{'a': 2, 'b': 1}\""),
    ],
)
def test_the_standard_library_works(code: Sandbox, expression: str, shown: str) -> None:
    modules = sorted(ALLOWED - {"datetime", "time"})
    assert value(code, expression, "".join(f"import {name}\n" for name in modules)) == shown


# Print.


def test_print_goes_to_the_log_a_line_at_a_time(code: Sandbox) -> None:
    source = "print('loading')\ndef app(ui):\n    print('a\\nb', 1)\n    print()\n    print('rest', end='')\n"
    ran = Ran(code, source)
    assert ran.printed == [(1, "loading")]
    ran.frame()
    assert ran.printed[1:] == [(1, "a"), (1, "b 1"), (1, " "), (1, "rest")]


def test_print_is_bounded_in_each_call(code: Sandbox) -> None:
    ran = Ran(code, "def app(ui):\n    ui.dt\n    print('x' * 100_000)\n    print('y')\n")
    for _ in range(2):
        ran.printed.clear()
        ran.frame()
        assert [len(text) for _, text in ran.printed[:-1]] == [64 * 1024]
        assert ran.printed[-1] == (1, "... (more was printed than is kept)")


def test_a_warning_is_an_entry_in_the_log_and_no_more(code: Sandbox) -> None:
    ran = Ran(code, "def app(ui):\n    ui.text('\\d')\n")
    assert texts(ran.frame()[1]) == ["\\d"]
    assert any(level == 3 and "invalid escape sequence" in text for level, text in ran.printed)


# For long.


def test_thousands_of_frames_take_no_more_memory(code: Sandbox) -> None:
    """Each frame gives about 8 kB to the host; what leaked of it would reach the limit of 64 MB."""
    ran = Ran(code, "def app(ui):\n    for i in range(40):\n        ui.text(f'{ui.time:.3f}' * 12)\n")
    frames = 8000
    shown = 0
    for number in range(frames):
        _, scene, _ = ran.frame(NOW + number / 60)
        shown += len(json.dumps(scene))
    assert shown > sandbox.MEMORY


# One file that is an agent.


def test_a_component_with_a_program_in_its_slot_runs_by_itself(built: Built, tmp_path: Path) -> None:
    alone = tmp_path / "counter.wasm"
    alone.write_bytes(slot.embed(built.wasm.read_bytes(), COUNTER))
    compiled = tmp_path / "counter.cwasm"
    compiled.write_bytes(sandbox.precompile(alone.read_bytes()))
    assert texts(Ran(Sandbox(compiled), "").frame()[1]) == ["0 so far"]


def test_a_component_without_a_program_says_so(code: Sandbox) -> None:
    with pytest.raises(LoadError, match="no function app"):
        Ran(code, "")
