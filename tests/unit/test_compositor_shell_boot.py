"""What is seen while the machine starts."""

import pytest

from compositor.drawing.atlas import Atlas
from compositor.geometry import Rect
from compositor.shell.boot import Boot
from compositor.style import Style
from runtime.messages import BootStatus, Notice, ServiceStatus, Stage

STATUS = BootStatus(
    version="1.2.3",
    stages=(Stage(name="frame", seconds=3.25),),
    services=(
        ServiceStatus(name="devices", state="running", restarts=0),
        ServiceStatus(name="compositor", state="backing-off", restarts=2),
    ),
    notices=(Notice(severity="warning", text="The data partition can't be read. " * 5),),
)


def boot(status: BootStatus | None = STATUS) -> Boot:
    made = Boot(Atlas(), "0.0.1")
    made.status = status
    return made


def test_version_stages_services_and_notices_are_said() -> None:
    for part in ("Wisp 1.2.3", "Starting compositor (backing off)", "frame 3.2", "devices running", "data partition"):
        assert part in boot().text()


def test_before_anything_is_known_it_says_that_it_starts() -> None:
    assert boot(None).text() == "Wisp 0.0.1\nStarting"


def test_a_status_that_did_not_change_costs_nothing() -> None:
    made = boot()
    first = made.layers((1280, 800), Style())[0].picture
    assert made.layers((1280, 800), Style())[0].picture is first
    made.status = STATUS.model_copy(update={"version": "2"})
    assert made.layers((1280, 800), Style())[0].picture is not first


@pytest.mark.parametrize("size", [(640, 480), (1280, 800), (3840, 2160), (1080, 1920)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_everything_is_on_the_screen(size: tuple[int, int], scale: float) -> None:
    many = STATUS.model_copy(
        update={
            "services": STATUS.services * 20,
            "stages": STATUS.stages * 50,
            "notices": (Notice(severity="error", text="w" * 5000),) * 3,
        }
    )
    (layer,) = boot(many).layers(size, Style(scale=scale))
    assert layer.rect is not None
    assert Rect(-2, -2, size[0] + 4, size[1] + 4).covers(layer.rect)
