"""The services as data: consistent with each other and with what they are made of."""

from __future__ import annotations

from init import services
from init.supervise import Supervision
from models import catalog
from runtime import seccomp, syscalls

ALL = (*services.present(""), *services.with_data())


def test_they_can_all_start() -> None:
    supervision = Supervision([*services.present(""), services.TESTING])
    supervision.start(0)
    supervision.add(services.with_data(), 0)


def test_every_service_of_the_image_is_confined() -> None:
    for service in ALL:
        assert service.confinement is not None
        assert set(service.confinement.filter) <= seccomp.GROUPS.keys()


def test_testing_needs_a_development_image() -> None:
    """The machine that runs the tests is none."""
    assert services.TESTING not in services.present("quiet wisp.test")


def test_only_the_broker_sees_input_and_only_the_compositor_the_screen() -> None:
    def seen(device: str) -> list[str]:
        return [service.name for service in ALL if service.confinement and device in service.confinement.devices]

    assert (seen("input"), seen("dri")) == (["devices"], ["compositor"])


def test_only_who_asks_others_and_who_gets_an_address_have_a_network() -> None:
    confined = {service.name: service.confinement for service in ALL if service.confinement}
    assert [name for name, each in confined.items() if each.network] == ["network", "away"]
    assert [name for name, each in confined.items() if "internet" in each.filter] == ["network", "away"]
    assert [name for name, each in confined.items() if "packets" in each.filter] == ["network"]
    assert not {"/data", "/weights"} & {*confined["away"].readable, *confined["away"].writable}


def test_only_the_zygote_and_the_network_keep_capabilities_and_only_the_runtime_writes_data() -> None:
    kept = {service.name: service.confinement.keeps for service in ALL if service.confinement}
    written = {service.name: service.confinement.writable for service in ALL if service.confinement}
    assert [name for name, keeps in kept.items() if keeps] == ["zygote", "network"]
    assert syscalls.CAP_SYS_ADMIN not in kept["network"]
    assert [name for name, folders in written.items() if "/data" in folders] == ["runtime"]


def test_the_models_service_writes_its_own_folder_only_and_is_given_weights_that_it_cant_change() -> None:
    assert services.MODELS.confinement is not None
    assert services.MODELS.confinement.writable == ("/data/models",)
    assert "/weights" in services.MODELS.confinement.readable
    environment = dict(services.MODELS.environment)
    assert environment["WISP_WEIGHTS"] == f"/weights/{catalog.SHIPPED.file}"
    assert int(environment["WISP_MEMORY"]) == services.MODELS.confinement.limits.memory


def test_no_two_services_are_the_same_user() -> None:
    uids = [service.confinement.uid for service in ALL if service.confinement and service.confinement.uid]
    assert len(uids) == len(set(uids))


def test_the_screen_has_more_of_a_busy_processor_than_the_model() -> None:
    weights = {service.name: service.confinement.limits.cpu_weight for service in ALL if service.confinement}
    assert weights["models"] < weights["runtime"] < weights["compositor"]


def test_who_reaches_which_socket() -> None:
    sockets = {made.name: made.gid for service in ALL for made in service.sockets}
    assert sockets == {
        "devices": services.COMPOSITOR_ID,
        "reader": services.COMPOSITOR_ID,
        "zygote": services.RUNTIME_ID,
        "runtime": services.COMPOSITOR_ID,
        "models": services.RUNTIME_ID,
        "network": services.RUNTIME_ID,
        "away": services.RUNTIME_ID,
    }


def test_what_agents_keep_is_saved_before_their_processes_end() -> None:
    assert services.ZYGOTE.name in services.RUNTIME.needs
