"""A session: somebody before a running Wisp, who reads, types, points and looks."""

import re
from typing import Literal, Protocol, Self

from qemu.evidence import Evidence
from qemu.picture import Picture

Button = Literal["left", "middle", "right", "wheel-up", "wheel-down"]
Device = Literal["keyboard", "pointer"]


class Session(Protocol):
    """What `qemu.machine.Machine` (the image) and `qemu.native.Native` (`wisp here`) have in common."""

    def __enter__(self) -> Self: ...
    def __exit__(self, kind: object, error: BaseException | None, trace: object, /) -> None: ...

    def wait_for(self, pattern: str, within: float = 10) -> re.Match[str]:
        """Wait for a line on the console; the time is what hardware would be given."""
        ...

    def type(self, text: str) -> None: ...

    def press(self, *names: str) -> None:
        """Press keys together and let them go."""
        ...

    def hold(self, *names: str) -> None:
        """Press keys and keep them down."""
        ...

    def let_go(self, *names: str) -> None: ...

    def point(self, x: int, y: int) -> None:
        """Move the pointer to a pixel of the screen."""
        ...

    def button(self, button: Button = "left", *, down: bool) -> None: ...

    def scroll(self, lines: int) -> None:
        """Turn the wheel, downwards."""
        ...

    def plug(self, device: Device) -> None: ...
    def unplug(self, device: Device) -> None: ...
    def screenshot(self) -> Picture: ...
    def evidence(self) -> Evidence: ...


def click(session: Session, x: int, y: int, button: Button = "left") -> None:
    session.point(x, y)
    session.button(button, down=True)
    session.button(button, down=False)


def drag(session: Session, start: tuple[int, int], end: tuple[int, int], steps: int = 8) -> None:
    session.point(*start)
    session.button(down=True)
    for step in range(1, steps + 1):
        session.point(*(round(a + (b - a) * step / steps) for a, b in zip(start, end, strict=True)))
    session.button(down=False)
