"""The runtime asked for anything in any order: it answers or says why not, and goes on."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from runtime.messages import (
    Acted,
    Approved,
    CancelWriting,
    Changed,
    Clicked,
    CloseAgent,
    ClosePage,
    Copied,
    Measured,
    PageUsed,
    Place,
    Placed,
    Preferences,
    Revoke,
    Said,
    ShowPage,
    Submitted,
    Told,
    Typed,
    Understood,
)
from tests.integration.shell import Runtime

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from image.component import Built
    from runtime.messages import PageEvent, ShellRequest
    from tests.integration.shell import Shell

REQUESTS = 400
WORDS = """
undo redo delete export pin fork source versions trace permissions of the counter todo list this dark light bigger text
settings help console version 2 9 go back close open everything keyboard german time zone berlin a an snake calculator
notes kept as files weather in my city restart make it round agents storage processes what is running
"""
PAGES = """
source versions trace permissions delete console processes settings storage models agents help factory-reset nonsense
"""
CAPABILITIES = ("files:read:notes/", "clipboard:read", "nonsense", "", "net:GET:api.open-meteo.com")


class Somebody:
    """Who presses anything but the last button of a factory reset."""

    def __init__(self, seed: int, shell: Shell) -> None:
        self._pick = random.Random(seed)  # noqa: S311 - the same for the same seed
        self._shell = shell
        self._acts: Sequence[Callable[[], ShellRequest]] = (
            lambda: Typed(number=1, text=self._text(), focused=self._agent()),
            lambda: Said(text=self._text(), focused=self._agent()),
            lambda: Said(text=self._text(), agent=self._agent(), new=self._pick.random() < 0.1),
            lambda: CloseAgent(agent=self._agent()),
            lambda: CancelWriting(job=self._pick.randrange(5)),
            lambda: Approved(
                request=self._pick.randrange(8), answers=self._pick.choice([(), ("once",), ("never",) * 3])
            ),
            lambda: Revoke(agent=self._agent(), capability=self._pick.choice(CAPABILITIES)),
            lambda: ShowPage(name=self._pick.choice(PAGES.split()), about=self._agent()),
            lambda: ClosePage(name=self._page()),
            self._use,
            self._use,
            lambda: Placed(agent=self._agent() or "page:x", place=Place(x=1, y=1, width=9, height=9)),
            lambda: Preferences(zone=self._pick.choice(["UTC", "Nowhere/Land", "../etc"]), welcomed=True),
            lambda: Copied(text=self._text()),
            lambda: Measured(frames=self._pick.randrange(1000), milliseconds=1.0),
        )

    def act(self) -> None:
        self._shell.ask(self._pick.choice(self._acts)())
        self._shell.listen(0.002)

    def _agent(self) -> str:
        return self._pick.choice([*self._shell.windows, "", "nobody"])

    def _page(self) -> str:
        return self._pick.choice([*self._shell.pages, "nonsense"])

    def _text(self) -> str:
        if self._pick.random() < 0.1:
            return "".join(chr(self._pick.randrange(1, 0x2FFF)) for _ in range(self._pick.randrange(300)))
        return " ".join(self._pick.choices(WORDS.split(), k=self._pick.randrange(6)))

    def _use(self) -> ShellRequest:
        page = self._page()
        nodes = self._shell.pages[page].nodes if page in self._shell.pages else ()
        used = self._pick.choice(["nothing", *(node.id for node in nodes if node.id != "second yes")])
        values: list[bool | int | float | str] = [True, 0, 50, 10**6, 1.5, "text"]
        events: list[PageEvent] = [
            Clicked(id=used),
            Changed(id=used, value=self._pick.choice(values)),
            Submitted(id=used, value="text"),
            Acted(id=used, index=self._pick.choice([0, 1, 99]), action=self._pick.choice(["", "Open", "Delete"])),
        ]
        return PageUsed(name=page, event=self._pick.choice(events))


@pytest.fixture
def runtime(built: Built, tmp_path: Path) -> Iterator[Runtime]:
    runtime = Runtime(built, tmp_path)
    yield runtime
    runtime.close_without_a_traceback()


@pytest.mark.parametrize("seed", range(2))
def test_it_answers_or_says_why_not(runtime: Runtime, seed: int) -> None:
    with runtime.shell() as shell:
        somebody = Somebody(seed, shell)
        for _ in range(REQUESTS):
            somebody.act()
        shell.ask(Typed(number=99, text="dark"))
        assert shell.next(Understood, lambda understood: understood.number == 99).meaning == "command"
        assert not [event for event in shell.events if isinstance(event, Told) and "inside Wisp" in event.text]
