"""The compositor process: first a frame, then everything else."""

from __future__ import annotations

import selectors
import signal
import sys

from compositor.display import Display, NoDisplayError
from compositor.style import Style
from runtime import ready


def main() -> int:
    """The ground that all else will stand on, then the session, until told to end."""
    try:
        display = Display()
        display.background = Style().colours["background"]
        display.show([])
    except NoDisplayError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    ready.tell()

    # Only now: pydantic, fonts and all else take longer to load than the whole screen took to appear.
    from compositor import garbage  # noqa: PLC0415
    from compositor.session import Session  # noqa: PLC0415

    with Session(display, selectors.DefaultSelector()) as session:
        # An exception, since a flag would wait for the next event: select() resumes after a signal.
        signal.signal(signal.SIGTERM, lambda *_: sys.exit())
        garbage.seldom()
        while True:
            session.step()


if __name__ == "__main__":
    sys.exit(main())
