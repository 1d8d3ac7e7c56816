"""The table of keys fits every screen, and F1 in it leads on to the log."""

import pytest

from compositor.drawing.atlas import Atlas
from compositor.geometry import Rect
from compositor.inputs import Key, Pointer, Shell
from compositor.shell.legend import TABLE, Legend
from compositor.style import Style


def opened() -> Legend:
    legend = Legend(Atlas())
    legend.open()
    return legend


@pytest.mark.parametrize("size", [(320, 480), (640, 480), (1280, 800), (1080, 1920), (3840, 2160)])
@pytest.mark.parametrize("style", [Style(), Style(text_size=1.5)])
def test_it_fits(size: tuple[int, int], style: Style) -> None:
    (layer,) = opened().layers(size, style, 0.0)
    assert layer.rect is not None
    assert Rect(-60, -60, size[0] + 120, size[1] + 130).covers(layer.rect)


def test_every_key_is_said_as_text() -> None:
    text = opened().text()
    assert all(f"{key}: {words}" in text for _, group in TABLE for key, words in group)


def test_f1_again_is_the_log_and_everything_else_closes_it() -> None:
    legend = opened()
    assert legend.key(Key("f1"), 0.0).effects == (Shell("log"),)
    assert not legend.modal
    legend.open()
    assert legend.key(Key("escape"), 0.0).used
    assert not legend.modal
    legend.open()
    assert legend.pointer(Pointer("down", 5, 5), 0.0).used
    assert not legend.modal


def test_other_keys_go_nowhere() -> None:
    legend = opened()
    assert legend.key(Key("a", text="a"), 0.0).used
    assert legend.modal
