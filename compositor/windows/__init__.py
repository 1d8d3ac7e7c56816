"""The windows: where they are, what is drawn around them, and what hands and keys do with them."""

from compositor.windows.frame import Cursor
from compositor.windows.layers import Showing
from compositor.windows.screens import Ground, Screens
from compositor.windows.windows import Windows

__all__ = ["Cursor", "Ground", "Screens", "Showing", "Windows"]
