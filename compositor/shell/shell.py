"""The shell: all that is on the screen beside the windows; every input comes here first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from compositor.inputs import Announce, Outcome
from compositor.shell.approval import Approvals
from compositor.shell.boot import Boot
from compositor.shell.legend import Legend
from compositor.shell.panel import Around
from compositor.shell.permissions import Popover
from compositor.shell.prompt_panel import PromptPanel
from compositor.shell.pulse import Pulse
from compositor.shell.reading import Reading
from compositor.shell.toasts import Toasts
from compositor.shell.welcome import Welcome
from compositor.shell.writing import Workshop
from runtime import messages
from runtime.language import later, say
from runtime.messages import AgentTroubled, Said, Told

if TYPE_CHECKING:
    from compositor.drawing.atlas import Atlas
    from compositor.drawing.picture import Layer
    from compositor.geometry import Rect
    from compositor.inputs import Effect, Key, Pointer
    from compositor.shell.board import Cursor
    from compositor.shell.panel import Panel, Size
    from compositor.style import Style
    from runtime.messages import BootStatus, Log, Permissions, ShellEvent

Wish: TypeAlias = Literal["prompt", "overview", "dismiss", "log", "writing"]
LOG = later("Log")
_LOG_LINES = 1000
_MODIFIERS = frozenset({"shift", "ctrl", "alt", "super"})


class Shell:
    """Owns the panels, and knows which of them an input is for."""

    def __init__(self, atlas: Atlas, version: str) -> None:
        self._boot = Boot(atlas, version)
        self._welcome = Welcome(atlas)
        self._prompt = PromptPanel(atlas)
        self._workshop = Workshop(atlas, self._say_again)
        self._popover = Popover(atlas)
        self._toasts = Toasts(atlas)
        self._pulse = Pulse(atlas)
        self._reading, self._legend = Reading(atlas), Legend(atlas)
        self._approvals = Approvals(atlas)
        self._around = Around()
        self._log: tuple[str, ...] = ()
        self._may: dict[str, Permissions] = {}
        self._troubles: dict[str, AgentTroubled] = {}
        self._was_told = False
        """Whether the runtime was heard of; until then this is a machine that starts."""
        self._super_alone = False
        self.is_pointed = False
        """Whether the pointer is on something of the shell's."""
        self.cursor: Cursor = "arrow"

    # What others say.

    @property
    def around(self) -> Around:
        return self._around

    @around.setter
    def around(self, around: Around) -> None:
        self._around = around
        busy = 1 if self._workshop.front else 0
        self._prompt.prompt.stand(around._replace(windows=max(around.windows, busy)))

    def connected(self, is_up: bool, now: float) -> tuple[Effect, ...]:  # noqa: FBT001 - as the link says it
        """The runtime came, or is gone; what it had asked went with it."""
        if is_up:
            return ()
        self._approvals.forget_all()
        self._workshop.forget_all()
        self._welcome.forget()
        if not self._was_told:
            return ()
        return self._toasts.tell(
            Told(
                severity="warning",
                text=say("What runs behind the screen stopped."),
                hint=say("It starts again by itself."),
            ),
            now,
        )

    def take(  # noqa: C901, PLR0912 - one for each event
        self, event: ShellEvent | BootStatus | Log, now: float
    ) -> tuple[Effect, ...]:
        effects: tuple[Effect, ...] = ()
        match event:
            case messages.BootStatus():
                self._boot.status = event
                self._prompt.notices = tuple(notice for notice in event.notices if notice.severity != "info")
            case messages.Log(lines=lines):
                self._log = (*self._log, *lines)[-_LOG_LINES:]
                self._reading.grow(say(LOG), self._log)
            case messages.Preferences():
                effects = self._prefer(event, now)
            case messages.AgentOpened() | messages.AgentChanged():
                self._know(event)
            case messages.AgentClosed(agent=agent):
                self._forget(agent)
            case messages.AgentTroubled():
                effects = self._trouble(event, now)
            case messages.Told():
                effects = self._toasts.tell(event, now)
            case messages.Sounded():
                self._pulse.beat(event, now)
            case messages.Understood():
                self._prompt.prompt.understand(event)
            case messages.Writing():
                effects = self._workshop.take(event)
                self.around = self._around
            case messages.ApprovalAsked():
                effects = self._approvals.ask(event)
            case messages.ApprovalEnded(request=request):
                effects = self._approvals.end(request)
            case messages.Perform(what="log"):
                effects = self.do("log", now)
            case (
                messages.PageShown() | messages.PageClosed() | messages.Raised() | messages.AllTold()
                | messages.Perform() | messages.Copied()
            ):  # fmt: skip
                pass  # of windows and clipboard, which others keep
        return effects

    # What a person does.

    def key(self, key: Key, now: float) -> Outcome:
        """For whoever is uppermost; what nobody here uses is for the windows."""
        outcome = self._approvals.key(key, now)
        if outcome.used or self._approvals.modal:
            return outcome
        if top := self._top:
            return top.key(key, now)
        if self._is_boot:
            if key.down and key.name == "f1":
                self.do("log", now)
            return Outcome(used=True)
        if called := self._call(key, now):
            return called
        if self.typing and _is_for_prompt(key):
            outcome = self._prompt.key(key, now)
            if outcome.used:
                return outcome
        return self._unheard(key, now)

    def _unheard(self, key: Key, now: float) -> Outcome:
        """What the prompt had no use for."""
        outcome = self._workshop.key(key, now)
        if key.down and key.text and key.text.isprintable() and not key.repeat:
            self._workshop.blur()
            if _is_for_prompt(key) and not (outcome.used or self.typing or self._around.windows):
                return self._begun(key, now)
        return outcome if outcome.used else self._function(key)

    def _begun(self, key: Key, now: float) -> Outcome:
        """There is no window that it could be for: a sentence, said over what is being written or failed."""
        raised = self._prompt.raise_up(now)
        outcome = self._prompt.key(key, now)
        return outcome._replace(used=True, effects=(*raised, *outcome.effects))

    def pointer(self, pointer: Pointer, now: float) -> Outcome:
        """As with keys: from the uppermost downwards."""
        self._super_alone = self._super_alone and pointer.what == "move"
        outcome = self._approvals.pointer(pointer, now)
        under: Panel | None = self._approvals if outcome.used else None
        if not outcome.used and (top := self._top):
            under, outcome = top, top.pointer(pointer, now)
        elif not outcome.used and self._is_boot:
            outcome = Outcome(used=True)
        elif not outcome.used:
            under, outcome = self._pointed(pointer, now)
        self.is_pointed, self.cursor = outcome.used, under.cursor if under else "arrow"
        return outcome

    def paste(self, text: str, now: float = 0.0) -> Outcome:
        if self._welcome.modal:
            return self._welcome.paste(text)
        return self._prompt.prompt.paste(text, now) if self.typing else Outcome()

    def do(self, what: Wish, now: float) -> tuple[Effect, ...]:
        match what:
            case "prompt":
                return self._toggle_prompt(now)
            case "dismiss":
                self._prompt.prompt.put_away()
                self._popover.close()
            case "log":
                self._reading.open(say(LOG), self._log, grows=True)
            case "writing":
                self._workshop.toggle()
            case "overview":
                pass  # of windows
        return ()

    def popover(self, agent: str, x: float, y: float, now: float) -> None:  # noqa: ARG002 - as all that happens
        title = self._around.title if agent == self._around.focused else ""
        self._popover.open(agent, title, self._may.get(agent, ()), x, y)

    # What is to be seen.

    def tick(self, now: float) -> float | None:
        uppermost = self._top or (None if self._is_boot else self._prompt)
        wakes = [self._approvals.tick(now), self._toasts.tick(now), self._pulse.tick(now)]
        if uppermost and not self._approvals.modal:
            wakes.append(uppermost.tick(now))
        return min((wake for wake in wakes if wake is not None), default=None)

    def beneath(self, size: Size, style: Style, now: float) -> list[Layer]:
        """Under the windows."""
        if self._welcome.modal:
            return []
        return self._boot.layers(size, style) if self._is_boot else self._prompt.beneath(size, style, now)

    def layers(self, size: Size, style: Style, now: float) -> list[Layer]:
        """Over the windows; approvals over all."""
        panels: tuple[Panel | Pulse, ...] = (
            self._workshop,
            self._popover,
            self._toasts,
            self._pulse,
            self._prompt,
            self._welcome,
            self._legend,
            self._reading,
            self._approvals,
        )
        return [layer for panel in panels for layer in panel.layers(size, style, now)]

    def room(self, size: Size, style: Style) -> Rect | None:
        """Where the preview of what is being written should be; None while nothing is, in front."""
        return self._workshop.preview(size, style)

    def trouble(self, agent: str) -> AgentTroubled | None:
        """Why its window shows nothing any more."""
        return self._troubles.get(agent)

    @property
    def modal(self) -> bool:
        """Whether no input may reach a window."""
        return self._approvals.modal or self._is_boot or self._top is not None

    @property
    def typing(self) -> bool:
        """Whether keys are for the shell."""
        return self.modal or self._prompt.prompt.mode != "line"

    def text(self) -> str:
        """All that is shown, as text, the uppermost first."""
        panels = (
            self._approvals,
            self._reading,
            self._legend,
            self._welcome,
            self._popover,
            self._toasts,
            self._workshop,
        )
        texts = [panel.text() for panel in panels]
        if not self._welcome.modal:
            texts.append(self._boot.text() if self._is_boot else self._prompt.text())
        return "\n\n".join(text for text in texts if text)

    def words(self) -> str:
        """What has the focus here; empty where a window has it."""
        if self._approvals.modal:
            return self._approvals.words()
        if top := self._top:
            return top.words()
        if self._is_boot:
            return say("Starting")
        return self._prompt.words() if self.typing else self._workshop.words()

    # How it hangs together.

    @property
    def _is_boot(self) -> bool:
        return not self._was_told

    @property
    def _top(self) -> Panel | None:
        """Who has all the input, below approvals."""
        panels: tuple[Panel, ...] = (self._reading, self._legend, self._welcome, self._popover)
        return next((panel for panel in panels if panel.modal), None)

    def _prefer(self, preferences: messages.Preferences, now: float) -> tuple[Effect, ...]:
        is_first, self._was_told = not self._was_told, True
        self._prompt.language = preferences.language
        if preferences.welcomed:
            self._welcome.end()
        else:
            self._welcome.begin(preferences)
        return self._prompt.prompt.ask(now) if is_first else ()

    def _know(self, event: messages.AgentOpened | messages.AgentChanged) -> None:
        self._may[event.agent] = event.permissions
        self._popover.change(event.agent, event.permissions)
        if isinstance(event, messages.AgentOpened):
            self._troubles.pop(event.agent, None)

    def _forget(self, agent: str) -> None:
        self._may.pop(agent, None)
        self._troubles.pop(agent, None)
        if self._popover.agent == agent:
            self._popover.close()

    def _trouble(self, event: AgentTroubled, now: float) -> tuple[Effect, ...]:
        """In its window where it doesn't run any more; else in passing."""
        if not event.text:
            self._troubles.pop(event.agent, None)
            return ()
        if event.over and event.agent in self._may:
            self._troubles[event.agent] = event
            return (Announce(f"{event.agent}: {event.text} {event.hint}"),)
        told = Told(severity="warning", text=event.text, hint=event.hint, detail=event.detail)
        return self._toasts.tell(told, now)

    def _call(self, key: Key, now: float) -> Outcome | None:
        """The prompt's own keys: Super, pressed and let go with nothing between, or Ctrl-Space."""
        if key.name == "super":
            alone, self._super_alone = self._super_alone, key.down
            if not key.down and alone:
                return Outcome(used=True, effects=self._toggle_prompt(now))
            return None
        if key.down:
            self._super_alone = False
        if key.down and key.name == "space" and key.mods.ctrl and not key.repeat:
            return Outcome(used=True, effects=self._toggle_prompt(now))
        if key.down and key.text == "?" and self.typing and not self._prompt.prompt.entry.text:
            self._legend.open()
            return Outcome(used=True)
        return None

    def _pointed(self, pointer: Pointer, now: float) -> tuple[Panel | None, Outcome]:
        """Which of those that lie side by side it is for."""
        panels: list[Panel] = [self._toasts, self._prompt, self._workshop]
        if self._prompt.prompt.mode == "raised":
            panels.insert(0, panels.pop(1))
        for panel in panels:
            outcome = panel.pointer(pointer, now)
            if outcome.used:
                self.around = self._around
                return panel, outcome
        if pointer.what == "down":
            self._workshop.blur()
        return None, Outcome()

    def _toggle_prompt(self, now: float) -> tuple[Effect, ...]:
        if self._prompt.prompt.mode == "raised":
            self._prompt.prompt.put_away()
            return ()
        return self._prompt.raise_up(now)

    def _function(self, key: Key) -> Outcome:
        """Keys that are always there, and what they show."""
        if not key.down:
            return Outcome()
        if key.name == "f1":
            self._legend.open()
            return Outcome(used=True)
        return Outcome(used=self._show_details()) if key.name == "f2" else self._restart(key)

    def _restart(self, key: Key) -> Outcome:
        """R or Enter, in the window of an agent that doesn't run any more."""
        agent = self._around.focused
        if not key.repeat and key.name in {"r", "enter"} and agent in self._troubles and not self.typing:
            return Outcome(used=True, effects=(Said(text="restart this", focused=agent),))
        return Outcome()

    def _show_details(self) -> bool:
        """Of what failed: of what is in front, of the window that has the focus, else of the last that was said."""
        trouble, told = self._troubles.get(self._around.focused), self._toasts.details
        if details := self._workshop.details:
            title, detail = details
        elif trouble and trouble.detail:
            title, detail = trouble.text, trouble.detail
        elif told:
            title, detail = told.text, told.detail
        else:
            return False
        self._reading.open(title, tuple(detail.splitlines()))
        return True

    def _say_again(self, text: str, now: float) -> tuple[Effect, ...]:
        self.around = self._around
        return (*self._prompt.raise_up(now), *self._prompt.prompt.write(text, now))


def _is_for_prompt(key: Key) -> bool:
    """With Alt or Super it is for the windows."""
    return not (key.mods.alt or key.mods.super) and key.name not in _MODIFIERS
