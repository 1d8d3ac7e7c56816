"""The stage: shell, windows and what is in them; every input finds who it is for, and every event what it changes."""

from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING, TypeAlias

from compositor.contents import Content, Troubled
from compositor.feed import Feed, FeedError
from compositor.inputs import CloseWindow, Copy, Outcome, Paste, ShowPermissions
from compositor.inputs import Shell as ShellWish
from compositor.shell import Around, Shell
from compositor.windows import Screens
from runtime import VERSION, messages
from runtime.language import say
from runtime.scene import Page
from runtime.wire import Channel

if TYPE_CHECKING:
    import selectors
    from collections.abc import Callable, Sequence

    from compositor.drawing.atlas import Atlas
    from compositor.drawing.picture import Layer
    from compositor.inputs import Announce, Effect, Key, Pointer
    from compositor.windows import Ground, Showing
    from compositor.windows.desk import Kind
    from runtime.messages import AgentEvent, AgentOpened, PageShown, Perform, Performing, ShellEvent, ShellRequest

Wish: TypeAlias = "Announce | Copy | Perform | ShellRequest"
PAGE = "page:"
"""Before the name of a page's window, which no agent's name can begin with."""


class Stage:
    """What it can't do by itself it tells to `want`."""

    def __init__(
        self,
        grounds: Sequence[Ground],
        atlas: Atlas,
        selector: selectors.BaseSelector,
        want: Callable[[Wish], None],
    ) -> None:
        _, self._size, self.style = grounds[0]
        self._atlas, self._selector, self._want = atlas, selector, want
        self._shell = Shell(atlas, VERSION)
        self._windows = Screens(grounds, atlas)
        self._contents: dict[str, Content] = {}
        self._told: set[str] | None = set()
        """Which windows the runtime spoke of since it was connected; None when it has told all."""
        self._focused: str | None = None
        self._hovered: str | None = None
        self.clipboard = ""
        self._grabbed: str | None = None
        """In whose content a button went down that is still held."""

    def close(self) -> None:
        for content in self._contents.values():
            content.close()

    # What others say.

    def connected(self, now: float, *, is_up: bool) -> None:
        self._told = set()
        self._shell.connected(is_up, now)

    def take(self, event: ShellEvent | messages.BootStatus | messages.Log, fds: tuple[int, ...], now: float) -> None:
        match event:
            case messages.AgentOpened():
                self._open(event, fds, now)
            case messages.PageShown():
                self._show_page(event)
            case messages.AgentClosed(agent=name):
                self._close(name, now)
            case messages.PageClosed(name=name):
                self._close(PAGE + name, now)
            case messages.Raised(agent=agent, page=page):
                self._windows.focus(agent or PAGE + page)
            case messages.AllTold():
                self._forget_untold(now)
            case messages.Perform(what=what):
                self._perform(what, now)
            case _:
                self._note(event)
        self._effects(self._shell.take(event, now), None, now)

    def _note(self, event: ShellEvent | messages.BootStatus | messages.Log) -> None:
        match event:
            case messages.AgentChanged(agent=agent, permissions=permissions):
                self._windows.mark(agent, permissions=permissions)
            case messages.AgentTroubled(agent=agent, text=text):
                self._windows.mark(agent, trouble=text)
            case messages.Writing(agent=agent, state=state) if agent:
                self._windows.mark(agent, working=state not in {"done", "failed"})
            case messages.Copied(text=text):
                self.clipboard = text
            case _:
                pass

    def refresh(self, now: float) -> None:
        """The last scenes of the agents that can be seen."""
        for name, content in self._contents.items():
            if not self._windows.seen(name):
                continue
            try:
                if content.refresh(now):
                    self._fit(name, content)
            except FeedError as error:
                content.close()
                self._trouble(name, error, now)

    # What a person does.

    def key(self, key: Key, now: float) -> None:
        outcome = self._shell.key(key, now)
        self._follow(outcome, None, now)
        if outcome.used or self._shell.modal:
            return
        outcome = self._windows.key(key, now)
        self._follow(outcome, None, now)
        self._mind_focus(now)
        content = self._content(self._windows.focused)
        if not outcome.used and content and not self._shell.typing:
            self._follow(content.view.key(key, now), self._windows.focused, now)

    def pointer(self, pointer: Pointer, now: float) -> None:
        if self._grabbed is None:
            for layer in (self._shell, self._windows):
                outcome = layer.pointer(pointer, now)
                self._follow(outcome, None, now)
                if outcome.used or self._shell.modal:
                    return
        self._mind_focus(now)
        name = self._grabbed or self._under(pointer)
        if pointer.what == "down":
            self._grabbed = name
        elif pointer.what in {"up", "leave"}:
            self._grabbed = None
        content = self._content(name)
        if name and content:
            rect = self._windows.content_rect(name)
            self._follow(content.view.pointer(pointer.moved(-rect.x, -rect.y), now), name, now)

    def paste(self, text: str, into: str | None, now: float) -> None:
        content = self._content(into)
        self._follow(content.view.paste(text) if content else self._shell.paste(text), into, now)

    @property
    def attention(self) -> tuple[str | None, bool]:
        """What has the keys: a window, or the shell."""
        return self._windows.focused, self._shell.typing

    @property
    def cursor(self) -> str:
        if self._shell.is_pointed:
            return self._shell.cursor
        content = self._content(self._hovered)
        return self._windows.cursor or (content.view.cursor if content else "arrow")

    # What is to be seen.

    def restyle(self, grounds: Sequence[Ground]) -> None:
        """The shell is on the first of them."""
        _, self._size, self.style = grounds[0]
        self._windows.resize(grounds)

    def slow(self, is_slow: bool) -> None:  # noqa: FBT001 - what it is told is all there is
        self._windows.slow(is_slow)

    def tick(self, now: float) -> float | None:
        """Lets time pass; when it wants that next."""
        self._arrange(now)
        for placed in self._windows.moved():
            self._want(placed)
        wakes = [self._shell.tick(now), self._windows.wake(now)]
        for name, content in list(self._contents.items()):
            if self._windows.visible(name):
                wakes += content.tick(now)
                self._follow(content.view.due(), name, now)
        return min((wake for wake in wakes if wake is not None), default=None)

    def layers(self, now: float) -> list[list[Layer]]:
        """Of each screen."""
        shown = {name: self._showing(name) for name in self._contents}
        first, *others = self._windows.layers(shown, now)
        beneath, over = (draw(self._size, self.style, now) for draw in (self._shell.beneath, self._shell.layers))
        return [[*beneath, *first, *over], *others]

    def text(self) -> str:
        """All that can be seen, as text: the shell, then the windows from the top."""
        parts = [self._shell.text()]
        names = [name for name in reversed(self._windows.names) if self._windows.visible(name)]
        parts += [f"--- {name}\n{self._said(name)}" for name in names]
        return "\n".join(filter(None, parts))

    def _said(self, name: str) -> str:
        troubled = self._shell.trouble(name)
        return f"{troubled.text} {troubled.hint}".strip() if troubled else self._contents[name].view.text()

    def words(self) -> str:
        """What has the focus, for who listens."""
        content = self._content(self._windows.focused)
        return self._shell.words() or (content.view.words() if content else "")

    # Inside.

    def _open(self, event: AgentOpened, fds: tuple[int, ...], now: float) -> None:
        channel, memory = fds
        try:
            feed = Feed(Channel(socket.socket(fileno=channel)), memory, self._selector)
        except FeedError as error:
            self._trouble(event.agent, error, now)
            return
        finally:
            os.close(memory)
        name = event.agent
        if name in self._contents:
            self._contents[name].renew(feed)
        else:
            self._contents[name] = Content(self.style, self._atlas, feed)
            kind: Kind = "preview" if event.preview else "agent"
            self._windows.open(name, event.intent, kind=kind, place=event.place, restoring=self._told is not None)
        self._windows.mark(name, permissions=event.permissions, trouble="")
        self._tell(name)

    def _fit(self, name: str, content: Content) -> None:
        """Its window is called what it calls itself, is at first as large as it would like, and grows with it."""
        if content.view.title:
            self._windows.rename(name, content.view.title)
        if not content.was_fitted:
            content.was_fitted = True
            self._windows.suit(name, content.view.wish)
        elif content.is_placed and (lacking := content.view.lacking):
            self._windows.grow(name, lacking)

    def _trouble(self, name: str, error: FeedError, now: float) -> None:
        """Until the runtime, which sees more of it, says otherwise."""
        stopped = messages.AgentTroubled(agent=name, text=say("This program stopped."), detail=str(error))
        self._effects(self._shell.take(stopped, now), None, now)

    def _show_page(self, event: PageShown) -> None:
        name, page = PAGE + event.name, Page.model_validate_json(event.page)
        if name not in self._contents:
            self._contents[name] = Content(self.style, self._atlas)
            self._windows.open(name, page.title, kind="page", restoring=self._told is not None)
        self._contents[name].about = event.about
        self._contents[name].view.show(page)
        self._fit(name, self._contents[name])
        self._windows.rename(name, page.title)
        self._tell(name)

    def _close(self, name: str, now: float) -> None:
        content = self._contents.pop(name, None)
        if content:
            content.close()
            self._windows.close(name, now)

    def _tell(self, name: str) -> None:
        if self._told is not None:
            self._told.add(name)

    def _forget_untold(self, now: float) -> None:
        for name in set(self._contents) - (self._told or set()):
            self._close(name, now)
        self._told = None

    def _perform(self, what: Performing, now: float) -> None:
        match what:
            case "power-off" | "reboot":
                self._want(messages.Perform(what=what))
            case "log":
                self._effects(self._shell.do("log", now), None, now)
            case _:
                self._follow(self._windows.perform(what), None, now)

    def _follow(self, outcome: Outcome, name: str | None, now: float) -> None:
        if name and outcome.events:
            self._deliver(name, outcome.events)
        self._effects(outcome.effects, name, now)

    def _deliver(self, name: str, events: tuple[AgentEvent, ...]) -> None:
        if not name.startswith(PAGE):
            if self._shell.trouble(name) is None:
                self._windows.mark(name, trouble="")  # the person goes on with it
            self._contents[name].send(events)
            return
        for event in events:
            match event:
                case messages.Clicked() | messages.Changed() | messages.Submitted() | messages.Acted():
                    self._want(messages.PageUsed(name=name.removeprefix(PAGE), event=event))
                case _:
                    pass

    def _effects(self, effects: tuple[Effect, ...], name: str | None, now: float) -> None:
        for effect in effects:
            match effect:
                case ShellWish(what="overview"):
                    self._follow(self._windows.perform("overview"), None, now)
                case ShellWish(what=what):
                    self._effects(self._shell.do(what, now), None, now)
                case CloseWindow(window=window) if window.startswith(PAGE):
                    self._want(messages.ClosePage(name=window.removeprefix(PAGE)))
                case CloseWindow(window=window):
                    self._want(messages.CloseAgent(agent=window))
                case ShowPermissions(agent=agent, x=x, y=y):
                    self._shell.popover(agent, x, y, now)
                case Copy(text=text):
                    self.clipboard = text
                    self._want(effect)
                case Paste():
                    self.paste(self.clipboard, name, now)
                case _:
                    self._want(effect)

    def _content(self, name: str | None) -> Content | None:
        return self._contents.get(name) if name else None

    def _under(self, pointer: Pointer) -> str | None:
        found = self._windows.at(pointer.x, pointer.y)
        self._hovered = found[0] if found else None
        return self._hovered

    def _mind_focus(self, now: float) -> None:
        focused = None if self._shell.typing else self._windows.focused
        if focused == self._focused:
            return
        for name, has in ((self._focused, False), (focused, True)):
            if content := self._content(name):
                self._follow(content.view.focus(has), name, now)
        self._focused = focused

    def _arrange(self, now: float) -> None:
        """Each content gets the room that its window has."""
        self._windows.confine(self._shell.room(self._size, self.style))
        for name, content in self._contents.items():
            if self._windows.seen(name) or not content.is_placed:
                content.place(self._windows.content_rect(name), self._windows.style(name))
        focused = self._windows.focused or ""
        agent = self._contents[focused].about if focused.startswith(PAGE) else focused
        active = self._content(agent)
        self._shell.around = Around(
            focused=agent,
            title=active.view.title if active else "",
            windows=sum(self._windows.visible(name) for name in self._contents),
            line=self._windows.bottom,
            covered=self._windows.whole_screen,
        )
        self._mind_focus(now)

    def _showing(self, name: str) -> Showing:
        content, troubled = self._contents[name], self._shell.trouble(name)
        if troubled is None:
            content.trouble = None
            return content
        rect, style = self._windows.content_rect(name), self._windows.style(name)
        if content.trouble is None or not content.trouble.fits(troubled, rect, style):
            content.trouble = Troubled(self._atlas, troubled, rect, style)
        return content.trouble
