"""The runtime and the zygote as the image starts them: own users, filters, and nothing that they don't need."""

from __future__ import annotations

import os
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from image import ROOT
from init import boot, cgroup, services
from init.supervise import State
from runtime.hardening import FIRST_UID, UIDS
from runtime.messages import AgentClosed, AgentTroubled, CloseAgent
from tests.integration.bench import PYTHON, Bench
from tests.integration.shell import Shell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from image.component import Built
    from init.service import Service

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="only root can make other users of its services")


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(0o755)  # other users are to reach what is below
    bench = Bench(tmp_path)
    yield bench
    bench.close()


def here(service: Service, bench: Bench, built: Built, data: Path) -> Service:
    """The service's row, with the Python and the folders of this machine."""
    assert service.confinement is not None
    places = {boot.DATA: str(data), cgroup.ROOT: str(bench.no_real_cgroups)}
    prefix = () if sys.base_prefix == "/usr" else (sys.base_prefix,)
    confinement = service.confinement._replace(
        writable=tuple(places[folder] for folder in service.confinement.writable),
        readable=(*service.confinement.readable, *prefix, str(ROOT), str(built.folder)),
    )
    environment = {
        **dict(service.environment),
        "WISP_ZYGOTE": str(bench.run / "zygote.sock"),
        "WISP_DATA": str(data),
        "WISP_COMPONENT": str(built.cwasm),
        "PYTHONPATH": os.pathsep.join([str(ROOT), *(path for path in sys.path if "site-packages" in path)]),
    }
    argv = (PYTHON, "-P", *service.argv[2:])
    return service._replace(argv=argv, environment=tuple(environment.items()), confinement=confinement)


@pytest.fixture
def shell(bench: Bench, built: Built, tmp_path: Path) -> Iterator[Shell]:
    data = tmp_path / "data"
    data.mkdir()
    rows = (services.ZYGOTE, services.RUNTIME)
    supervisor = bench.supervise(*(here(service, bench, built, data) for service in rows))
    bench.until(lambda: supervisor.state("runtime") is State.RUNNING)
    shell = Shell(bench.run / "runtime.sock")
    yield shell
    shell.close()


def zygote() -> int:
    """The service itself, not what it forked."""
    children = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text().split()
    (found,) = (int(pid) for pid in children if b"WISP_LISTEN_ZYGOTE" in Path(f"/proc/{pid}/environ").read_bytes())
    return found


def uids_of_agents() -> list[int]:
    found = []
    for child in Path(f"/proc/{zygote()}/task/{zygote()}/children").read_text().split():
        with suppress(OSError):  # it ended meanwhile
            found.append(int(Path(f"/proc/{child}/status").read_text().partition("Uid:")[2].split()[0]))
    return [uid for uid in found if FIRST_UID <= uid < FIRST_UID + UIDS]


def test_each_agent_is_a_user_of_its_own_and_what_it_keeps_is_the_runtimes(shell: Shell, tmp_path: Path) -> None:
    agents = [shell.opened("a counter with plus and minus"), shell.opened("a todo list")]
    shell.sees(agents[0], "[+]")
    shell.windows[agents[0]].click("+")
    shell.sees(agents[0], "\n1\n")
    shell.sees(agents[1], "0 of 0 left")
    uids = uids_of_agents()
    assert len(set(uids)) == len(uids) >= len(agents)
    assert (tmp_path / "data/device.key").stat().st_uid == services.RUNTIME_ID
    for agent in agents:
        shell.ask(CloseAgent(agent=agent))
        shell.next(AgentClosed)
    end = time.monotonic() + 5
    while len(uids_of_agents()) > 1:  # one is in hand for the next
        assert time.monotonic() < end
        time.sleep(0.05)


def test_the_runtime_sees_what_its_agents_take(shell: Shell) -> None:
    shell.sees(shell.opened("a counter with plus and minus"), "[+]")
    shell.say("what is running")
    shown = shell.page("processes", "“counter")
    assert "The runtime" in shown


def test_agents_come_back_when_the_zygote_was_killed(shell: Shell, bench: Bench) -> None:
    shell.sees(shell.opened("a counter with plus and minus"), "[+]")
    os.kill(zygote(), signal.SIGKILL)
    bench.until(lambda: bench.says("zygote: ended by SIGKILL"))
    trouble = shell.next(AgentTroubled)
    assert not trouble.over
    bench.until(lambda: bench.supervisors[0].state("zygote") is State.RUNNING)
    shell.windows["counter-with-plus-and-minus"].click("+")
    shell.sees("counter-with-plus-and-minus", "\n1\n")
