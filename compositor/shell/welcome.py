"""The welcome at the first boot: a few questions, one a screen, each with an answer that will do already."""

from __future__ import annotations

import zoneinfo
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from compositor import layout
from compositor.devices import keyboard
from compositor.drawing.picture import Layer
from compositor.geometry import Rect
from compositor.inputs import Key, Outcome
from compositor.sceneview import SceneView
from compositor.shell import questions
from compositor.shell.board import Board
from compositor.shell.prompt_look import word_mark
from compositor.shell.sheet import length
from compositor.style import Style
from runtime import language, scene
from runtime.language import say
from runtime.messages import Acted, Changed, Preferences, Submitted

if TYPE_CHECKING:
    from compositor.drawing.atlas import Atlas
    from compositor.inputs import Pointer
    from compositor.shell.board import Cursor
    from compositor.shell.panel import Size
    from compositor.shell.sheet import Sheet
    from runtime.messages import AgentEvent

Step: TypeAlias = Literal["language", "keyboard", "look", "zone", "ready"]
STEPS: tuple[Step, ...] = get_args(Step)
_WIDTH, _TOP, _BOTTOM = 528, 150, 112
_ARROWS = frozenset({"up", "down", "left", "right"})


class Welcome:
    """Changes take effect as they are made; the end of it is that they were made."""

    def __init__(self, atlas: Atlas) -> None:
        self._board = Board(atlas)
        self._atlas = atlas
        self._layouts: tuple[tuple[str, str], ...] = ()
        self._zones: tuple[tuple[str, str], ...] = ()
        self._preferences: Preferences | None = None
        self._step: Step = "language"
        self._wanted = ""
        """What a list is searched for."""
        self._view: SceneView | None = None
        self._page = scene.Page(title="", nodes=())
        self._place = Rect(0, 0, 1, 1)
        self._was_done = False

    @property
    def modal(self) -> bool:
        return self._preferences is not None

    @property
    def step(self) -> Step:
        return self._step

    def begin(self, preferences: Preferences) -> None:
        """From the start; or, where it has begun, with what came of the last answer."""
        # The runtime may just be repeating an answer before the last.
        if self._preferences is None and not self._was_done:
            self._preferences, self._step = preferences, "language"
            self._ask()

    def forget(self) -> None:
        """Who asks for it is another runtime, which may have been reset."""
        self._was_done = False

    def end(self) -> None:
        self._preferences = self._view = None

    def key(self, key: Key, now: float) -> Outcome:
        view = self._view
        if view is None:
            return Outcome()
        if key.name == "enter" and key.repeat:
            return Outcome(used=True)  # who holds it down hasn't seen the next question yet
        chooses = self._step in {"language", "keyboard", "zone"}
        if key.name == "escape" or (key.name == "enter" and not chooses):
            return self._go(-1 if key.name == "escape" else 1) if key.down and not key.repeat else Outcome(used=True)
        outcome = view.key(key, now)
        if not outcome.used and key.down and key.name in _ARROWS:
            view.key(Key("tab"), now)
            outcome = view.key(key, now)
        if outcome.used or not key.down:
            return self._follow(outcome)
        return self._go(1) if key.name == "enter" else Outcome(used=True)

    def pointer(self, pointer: Pointer, now: float) -> Outcome:
        spot = self._board.clicked(pointer)
        if spot:
            return self._go(1 if spot.id == "next" else -1)
        if self._view is None:
            return Outcome()
        return self._follow(self._view.pointer(pointer.moved(-self._place.x, -self._place.y), now))

    def paste(self, text: str) -> Outcome:
        return self._follow(self._view.paste(text)) if self._view else Outcome()

    @property
    def cursor(self) -> Cursor:
        return self._board.cursor if self._board.over or self._view is None else self._view.cursor

    def tick(self, now: float) -> float | None:
        return self._view.tick(now) if self._view else None

    def layers(self, size: Size, style: Style, now: float) -> list[Layer]:
        if self._view is None:
            return []
        width = min(length(style, _WIDTH), size[0] - length(style, 40))
        top = min(length(style, _TOP), size[1] // 5)
        height = min(layout.wish(self._page, style)[1], size[1] - top - length(style, _BOTTOM))
        place = Rect(round((size[0] - width) / 2), top, width, height)
        self._place = place
        self._view.place(place.width, place.height, style)
        ground = self._board.picture(self._step, size, style, self._paint)
        return [Layer(ground, opaque=Rect(0, 0, *size)), Layer(self._view.picture(now), place.x, place.y, clip=place)]

    def text(self) -> str:
        return self._view.text() if self._view else ""

    def words(self) -> str:
        return self._view.words() if self._view else ""

    def _paint(self, sheet: Sheet) -> None:
        """The ground, the word-mark, and how far one is."""
        px = sheet.px
        sheet.pen.box(Rect(0, 0, sheet.width, sheet.height), sheet.colour("background"))
        word_mark(sheet, sheet.width / 2, min(px(_TOP), sheet.height / 5) * 0.5, 40)
        self._paint_buttons(sheet)
        left = sheet.width / 2 - (len(STEPS) - 1) * px(9)
        for number in range(len(STEPS)):
            reached = number <= STEPS.index(self._step)
            colour = sheet.colour("accent" if reached else "border")
            sheet.pen.circle(left + number * px(18), sheet.height - px(26), px(3), colour)

    def _paint_buttons(self, sheet: Sheet) -> None:
        px, is_last = sheet.px, self._step == STEPS[-1]
        width = min(px(_WIDTH), sheet.width - px(40)) - 2 * sheet.style.px(24)
        left, top = round((sheet.width - width) / 2), sheet.height - px(96)
        right = left + width
        following = Rect(right - px(120), top, px(120), px(40))
        sheet.button(following, say("Begin") if is_last else say("Next"), "accent", over=self._board.holds("next"))
        sheet.spot(following, "next")
        if self._step != STEPS[0]:
            back = Rect(following.x - px(102), top, px(90), px(40))
            sheet.button(back, say("Back"), "quiet", over=self._board.holds("back"))
            sheet.spot(back, "back")
        keys = (("Enter", say("goes on")), *((("Esc", say("goes back")),) if self._step != STEPS[0] else ()))
        if width >= px(440):
            sheet.hint(keys, left, top + px(20), begins=True)

    def _follow(self, outcome: Outcome) -> Outcome:
        """What came of using the page."""
        effects = [*outcome.effects]
        for event in outcome.events:
            effects += self._answer(event).effects
        return Outcome(used=True, effects=tuple(effects))

    def _answer(self, event: AgentEvent) -> Outcome:
        match event:
            case Submitted(id="find"):
                return self._take_first() if self._wanted and self._found else self._go(1)
            case Changed(id="find", value=str() as wanted):
                self._wanted = wanted
                self._ask()
                return Outcome(used=True)
            case Acted(index=index):
                return self._pick(index)
            case Changed(id=name, value=int() as index):
                return self._prefer(questions.LOOKS[name][index].update) if name in questions.LOOKS else Outcome()
            case _:
                return Outcome()

    @property
    def _found(self) -> tuple[tuple[str, str], ...]:
        """The answers that the list shows: what is chosen, and how it is called."""
        match self._step:
            case "language":
                return questions.LANGUAGES
            case "keyboard" | "zone":
                answers = self._layouts if self._step == "keyboard" else self._zones
                if self._wanted.strip():
                    return questions.matching(answers, self._wanted)
                return questions.likely(self._step, answers, getattr(self._preferences, self._step, ""))
            case "look" | "ready":
                return ()

    def _take_first(self) -> Outcome:
        """What was searched for is found: once more Enter goes on."""
        name, _ = self._found[0]
        self._wanted = ""
        return self._prefer({self._step: name})

    def _pick(self, index: int) -> Outcome:
        """A row of the list; once more on the same one goes on."""
        assert self._preferences is not None  # noqa: S101 - there is a list only while it asks
        name, _ = self._found[index] if index < len(self._found) else ("", "")
        if not name or name == getattr(self._preferences, self._step):
            return self._go(1)
        return self._prefer(questions.suggested(name) if self._step == "language" else {self._step: name})

    def _prefer(self, update: dict[str, object]) -> Outcome:
        if self._preferences is None:
            return Outcome()
        self._preferences = self._preferences.model_copy(update=update)
        language.use(self._preferences.language)
        self._ask()
        return Outcome(used=True, effects=(self._preferences,))

    def _go(self, by: int) -> Outcome:
        at = STEPS.index(self._step) + by
        if at == len(STEPS):
            done = self._prefer({"welcomed": True})
            self._was_done = True
            self.end()
            return done
        self._step, self._wanted, self._view = STEPS[max(at, 0)], "", None
        self._ask()
        return Outcome(used=True)

    def _ask(self) -> None:
        if self._preferences is None:
            return
        if self._step == "keyboard" and not self._layouts:
            self._layouts = tuple(keyboard.layouts())
        if self._step == "zone" and not self._zones:
            zones = sorted(zoneinfo.available_timezones() | {"UTC"})
            self._zones = tuple((zone, zone.replace("_", " ")) for zone in zones)
        if self._view is None:
            self._view = SceneView(Style(), self._atlas)
            self._view.focus(True)  # noqa: FBT003 - as a window says it
        self._page = questions.page(self._step, self._preferences, self._found, self._wanted)
        self._view.show(self._page)
