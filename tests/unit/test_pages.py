"""The appliance's pages: what they say of values, and what using them comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime import gate, scene, scene_text
from runtime.chain import Entry, Problem
from runtime.consent import Decision
from runtime.messages import Acted, Changed, Clicked, Measured, Preferences
from runtime.pages import console, life, processes, program, settings, system
from runtime.pages.deeds import Leave, ResetForGood
from runtime.pages.paper import Paper
from runtime.pages.view import size
from runtime.permissions import permission
from runtime.program import Version
from runtime.registry import Tally
from runtime.running import Seen
from runtime.sentences import Command
from runtime.usage import Machine
from runtime.wishes import ActOn, LookAt

if TYPE_CHECKING:
    from runtime.scene import Page

SOURCE = 'def app(ui):\n    ui.text(ui.paste())\n    ui.text("x")\n'
AT = 1_790_000_000.0


def version(number: int = 1, source: str = SOURCE, parent: str | None = None) -> Version:
    return Version(
        intent="what I copied", source=source, agent="what-i-copied", number=number, parent=parent, created=AT
    )


def read(page: Page) -> str:
    """As it goes to the shell and comes out of it."""
    return scene_text.text(scene.Page.model_validate_json(page.model_dump_json()))


def test_the_source_marks_what_it_may_do() -> None:
    text = read(program.source_page(version(), gate.read(SOURCE).needs, pinned=False))
    assert "ui.text(ui.paste())  <- Read what you have copied." in text
    assert "[Pin]" in text
    assert "[Unpin]" in read(program.source_page(version(), (), pinned=True))


def test_versions_compare_with_the_one_before() -> None:
    first = version()
    second = version(2, SOURCE.replace('"x"', '"y"'), first.id)
    rows = [program.Row(one, Tally(version=one.id, runs=3, failures=one.number - 1)) for one in (first, second)]
    text = read(program.versions_page(rows, second, 2, 0))
    assert '-     ui.text("x")' in text
    assert '+     ui.text("y")' in text
    assert "3 runs, 1 failure" in text
    assert "[Go to version 2] (disabled)" in text
    assert "is the first one" in read(program.versions_page(rows, second, 1, 0))


@given(st.lists(st.sampled_from("abc"), max_size=8), st.lists(st.sampled_from("abc"), max_size=8))
def test_a_comparison_holds_both_texts(old: list[str], new: list[str]) -> None:
    text, changes = program.compared("\n".join(old), "\n".join(new))
    lines = text.split("\n") if changes else []
    assert [line for line, mark in zip(lines, changes, strict=True) if mark in " -"] == old
    assert [line for line, mark in zip(lines, changes, strict=True) if mark in " +"] == new


@pytest.mark.parametrize(
    ("button", "wish"),
    [
        ("fork", ActOn("fork", "a")),
        ("undo", ActOn("undo", "a")),
        ("delete", ActOn("delete", "a")),
        ("trace", LookAt("trace", "a")),
    ],
)
def test_buttons_command_what_words_could(button: str, wish: ActOn | LookAt) -> None:
    assert program.pressed("a", Clicked(id=button)) == Command(wish, "a")
    assert program.pressed("a", Clicked(id="something else")) is None


def test_the_trace_is_newest_first_with_the_details_of_problems() -> None:
    seen = [Seen(AT, "printed", "one"), Seen(AT + 1, "problem", "two", "Traceback: all of it")]
    text = read(life.trace_page("a", seen, 0))
    assert text.index("two") < text.index("one")
    assert "Traceback: all of it" in text
    assert "isn't open" in read(life.trace_page("a", None, 0))


def test_permissions_say_what_is_allowed_for_how_long_and_what_was_decided_before() -> None:
    (need,) = gate.read(SOURCE).needs
    decision = Decision(agent="a", capability="ask:model", allowed=True, at=AT)
    asked, held = permission(need), permission(need, "until it is closed")
    text = read(life.permissions_page("a", [asked], [held], [decision], 0))
    assert "Allowed until it is closed." in text
    assert "for another version of it" in text
    assert "Not allowed." in read(life.permissions_page("a", [asked], [], [], 0))
    assert "asks for nothing else" in read(life.permissions_page("a", [], [], [], 0))


def entry(kind: str, **fields: str) -> Entry:
    return Entry(7, AT, kind, fields, "", "")


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (entry("opened", agent="my-notes"), "“my notes” was opened."),
        (entry("decided", agent="a", capability="clipboard:read", answer="never"), "“a” was forbidden: Read what you"),
        (entry("refused", agent="a", call="fetch", why="denied: no"), "“a” was refused fetch: denied: no"),
        (entry("refused", agent="a", call="", why="5 more"), "“a” was refused a call: 5 more"),
        (entry("never heard of", agent="a"), "Never heard of: agent: a"),
        (entry("decided", agent="a", capability="nonsense", answer="maybe"), "“a” was maybe: nonsense"),
        (entry("opened"), "“” was opened."),
    ],
)
def test_the_log_in_plain_words(found: Entry, words: str) -> None:
    assert console.said(found).startswith(words)


def test_the_console_says_whether_the_log_was_changed() -> None:
    assert "complete" in read(console.console_page([entry("started")], "", [], 0))
    assert "Entry 3 is missing." in read(console.console_page([], "x", [Problem(3, "Entry 3 is missing.")], 0))
    assert "Nothing was found" in read(console.console_page([], "x", None, 0))


def test_processes_and_frames() -> None:
    watch = processes.ScreenWatch()
    watch.take(Measured(frames=100, milliseconds=3.0), 10.0)
    watch.take(Measured(frames=160, milliseconds=2.5, scale=2.0, latency=9.0, latency_most=21.0), 11.0)
    lines = [processes.Line("The runtime", "", 50_000_000, 0.013), processes.Line("“a”", "a", 6_200_000, 0.5)]
    text = read(processes.processes_page(lines, Machine(8_000_000_000, 2_000_000_000), watch.now()))
    assert "2.5 ms, 60 a second" in text
    assert "From a key to the screen: 9 ms, 99 of 100 within 21 ms" in text
    assert "2.0 GB of 8.0 GB" in text
    assert "50.0 MB" in text
    assert watch.scale == 2.0


@pytest.mark.parametrize(
    ("name", "value", "field", "expected"),
    [
        ("theme", 1, "theme", "light"),
        ("accent", 0, "accent", ""),
        ("accent", 2, "accent", "blue"),
        ("text_size", 11, "text_size", 3.0),
        ("scale", 0, "scale", 0.0),
        ("rotation", 2, "rotation", 180),
        ("motion", False, "motion", False),
        ("speak", True, "speak", True),
    ],
)
def test_settings_are_chosen(name: str, value: int | bool, field: str, expected: object) -> None:  # noqa: FBT001
    chosen = settings.chosen(Preferences(accent="red"), name, value, "")
    assert chosen is not None
    assert getattr(chosen, field) == expected


def test_every_keyboard_language_and_zone_can_be_chosen() -> None:
    now = Preferences()
    for name in ("keyboard", "language"):
        options = {"keyboard": settings.keyboards, "language": settings.languages}[name]
        for index in range(len(options(getattr(now, name))[0])):
            chosen = settings.chosen(now, name, index, "")
            assert chosen is not None
            assert options(getattr(chosen, name))[1] == index
    berlin = settings.cities("Europe").index("Berlin")
    chosen = settings.chosen(now, "zone", berlin, "Europe")
    assert chosen is not None
    assert chosen.zone == "Europe/Berlin"


def test_a_choice_that_isnt_there_changes_nothing_or_is_the_last() -> None:
    now = Preferences()
    assert settings.chosen(now, "nothing of the kind", 3, "") is None
    for name in ("theme", "accent", "text_size", "scale", "rotation", "keyboard", "language", "zone"):
        settings.chosen(now, name, 10_000, "")


def test_settings_show_what_is_chosen() -> None:
    text = read(settings.settings_page(Preferences(theme="light", keyboard="de", zone="Europe/Berlin"), ""))
    for shown in ("<Light>", "<German>", "<Europe>", "<Berlin>"):
        assert shown in text


def test_storage_says_what_is_free_and_whether_anything_is_kept() -> None:
    found = system.Space(1_000_000_000, 250_000_000, [("Your files", 1_500)])
    text = read(system.storage_page(found, in_memory=False))
    assert "250 MB free of 1.0 GB" in text
    assert "1.5 KB" in text
    assert "Nothing is kept" in read(system.storage_page(found, in_memory=True))


def test_a_reset_needs_two_answers() -> None:
    class _View(system.FactoryReset):
        def __init__(self) -> None:
            self._sure = False

    view = _View()
    assert view.used(Clicked(id="second yes")) is None
    assert view.used(Clicked(id="first yes")) is None
    assert view.used(Clicked(id="keep")) == Leave()
    assert view.used(Clicked(id="second yes")) == ResetForGood()
    assert "Are you sure" in read(system.reset_page([], sure=True))
    assert "1 agent (“my notes”)" in read(system.reset_page(["my-notes"], sure=False))


@pytest.mark.parametrize(("number", "words"), [(0, "0 B"), (999, "999 B"), (1500, "1.5 KB"), (2e9, "2.0 GB")])
def test_sizes(number: float, words: str) -> None:
    assert size(number) == words


@given(st.text(max_size=6000), st.lists(st.text(max_size=1500), max_size=5))
def test_paper_takes_any_text(text: str, items: list[str]) -> None:
    paper = Paper(text)
    with paper.card(text), paper.row():
        paper.text(text)
        paper.button("x", text)
    paper.list("list", items)
    paper.table("table", ("a",), [(item,) for item in items])
    paper.code(text)
    scene.Page.model_validate_json(paper.page().model_dump_json())


def test_help_is_a_page() -> None:
    assert "“settings”" in read(system.Help().page())
    assert system.Help().used(Acted(id="x", index=0)) is None
    assert system.Help().used(Changed(id="x", value=1)) is None
