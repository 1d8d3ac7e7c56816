"""Contained: the image's own services in its own root, confined as there, on the kernel of another machine."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from init import cgroup
from init.here import CAPTURE, Here
from init.mount import RUN
from init.services import COMPOSITOR, with_data

if TYPE_CHECKING:
    from init.service import Service

# This kernel may have no control groups of ours: what would be written to them goes to plain files.
GROUPS = f"{RUN}/groups"


def main() -> None:
    """Who started it stands in for the devices' broker, and takes pictures of the screen."""
    screen = COMPOSITOR._replace(
        environment=(*COMPOSITOR.environment, ("SDL_VIDEODRIVER", "offscreen")),
        inherits=((CAPTURE, int(os.environ[CAPTURE])),),
    )
    services = [_without_groups(service) for service in (screen, *with_data())]
    for service in services:
        _make_group(f"{GROUPS}/{service.name}")
    Here(RUN, services, GROUPS).start()


def _without_groups(service: Service) -> Service:
    """Agents are bounded by their own limits alone."""
    if service.confinement is None:
        return service
    writable = tuple(folder for folder in service.confinement.writable if folder != cgroup.ROOT)
    return service._replace(confinement=service.confinement._replace(writable=writable))


def _make_group(folder: str) -> None:
    os.makedirs(folder, exist_ok=True)
    for name in cgroup.FILES:
        os.close(os.open(f"{folder}/{name}", os.O_CREAT | os.O_CLOEXEC, 0o600))


if __name__ == "__main__":
    main()
