"""A session: somebody before a running Wisp, who reads, types, points and looks."""

import re
from typing import Literal, Protocol, Self

from qemu.evidence import Evidence
from qemu.picture import Picture

Button = Literal["left", "middle", "right"]
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

    def point(self, x: int, y: int) -> None:
        """Move the pointer to a pixel of the screen."""
        ...

    def click(self, button: Button = "left") -> None: ...
    def plug(self, device: Device) -> None: ...
    def unplug(self, device: Device) -> None: ...
    def screenshot(self) -> Picture: ...
    def evidence(self) -> Evidence: ...
