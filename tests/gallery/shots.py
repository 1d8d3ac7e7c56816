"""Which photographs there are: every program of the cookbook as it is opened and used, and some of them otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tests.gallery.camera import Shot
from tests.gallery.programs import BEHAVIOURS, Moment
from tests.gallery.specimens import SPECIMENS

if TYPE_CHECKING:
    from compositor.style import Theme

_OTHERWISE: dict[Shot, tuple[str, ...]] = {
    Shot("light"): (
        *("analog_clock", "budget", "calculator", "dashboard", "expense_tracker", "game_2048", "habit_tracker"),
        *("kanban", "life", "quiz", "sales_chart", "scatter_plot", "sine_plot", "todo", "weather"),
    ),
    Shot("contrast"): ("budget", "calculator", "dashboard", "kanban", "sales_chart", "snake", "todo", "unit_converter"),
    Shot(scale=2.0): ("analog_clock", "calculator", "dashboard", "minesweeper", "sales_chart", "tip_splitter", "todo"),
    Shot(text_size=1.5): ("budget", "calculator", "dashboard", "kanban", "loan", "quiz", "todo"),
    Shot(width=360, height=640): ("budget", "calculator", "dashboard", "expense_tracker", "habit_tracker", "kanban"),
}  # fmt: skip


MOMENTS: tuple[Moment, ...] = ("opened", "used")
THEMES: tuple[Theme, ...] = ("dark", "light")


class Exhibit(NamedTuple):
    """A program at a moment, looked at in one way."""

    program: str
    moment: Moment
    shot: Shot

    @property
    def name(self) -> str:
        return ".".join(filter(None, (self.program, self.moment, str(self.shot))))


def _all() -> tuple[Exhibit, ...]:
    usual = [Exhibit(name, moment, Shot()) for name in BEHAVIOURS for moment in MOMENTS]
    usual += [Exhibit(name, "shown", Shot(theme)) for name in SPECIMENS for theme in THEMES]
    otherwise = [Exhibit(name, "used", shot) for shot, names in _OTHERWISE.items() for name in names]
    # What shows the same scene stands together: each is made once.
    return tuple(sorted([*usual, *otherwise], key=lambda exhibit: exhibit[:2]))


EXHIBITS = {exhibit.name: exhibit for exhibit in _all()}
