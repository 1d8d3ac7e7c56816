"""The services as data: consistent with each other and with what they are made of."""

from __future__ import annotations

from init import services
from init.supervise import Supervision
from runtime import seccomp


def test_they_can_all_start() -> None:
    Supervision([*services.present(""), services.TESTING])


def test_every_service_of_the_image_is_confined() -> None:
    for service in services.present(""):
        assert service.confinement is not None
        assert set(service.confinement.filter) <= seccomp.GROUPS.keys()


def test_testing_needs_a_development_image() -> None:
    """The machine that runs the tests is none."""
    assert services.TESTING not in services.present("quiet wisp.test")


def test_only_the_broker_sees_input_and_only_the_compositor_the_screen() -> None:
    def seen(device: str) -> list[str]:
        return [
            service.name
            for service in services.present("")
            if service.confinement and device in service.confinement.devices
        ]

    assert (seen("input"), seen("dri")) == (["devices"], ["compositor"])
