"""Layout: where everything of a scene goes, and what it looks like there. Pure: the same scene looks the same."""

from compositor.layout.arrange import arrange, canvas_point, wish
from compositor.layout.paint import paint
from compositor.layout.result import FieldText, Layout, Placed, Scrollable

__all__ = ["FieldText", "Layout", "Placed", "Scrollable", "arrange", "canvas_point", "paint", "wish"]
