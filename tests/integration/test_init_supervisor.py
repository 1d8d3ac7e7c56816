"""The supervisor with real processes: started, killed, inherited, stopped."""

from __future__ import annotations

import itertools
import os
import signal
import socket
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from init.job import Call, Pause, Plan, Program, Result
from init.service import Restart, Socket
from init.supervise import State, back_off
from runtime import wire
from tests.integration.bench import Bench, confinement, python

if TYPE_CHECKING:
    from collections.abc import Iterator

READY = 'import os, time; os.write(int(os.environ["WISP_READY_FD"]), b"\\n"); print("pid", os.getpid(), flush=True)\n'


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(tmp_path)
    yield bench
    bench.close()


def pids(bench: Bench) -> list[int]:
    return [int(line.rpartition(" ")[2]) for line in bench.log.ring.lines if ": pid " in line]


def test_killed_service_is_back(bench: Bench) -> None:
    supervisor = bench.supervise(python(READY + "time.sleep(60)", confinement=confinement()))
    bench.until(lambda: pids(bench))
    killed_and_back(bench)
    bench.until(lambda: supervisor.state("probe") is State.RUNNING)
    assert bench.says("probe: ended by SIGKILL")
    assert supervisor.statuses() == [{"name": "probe", "state": "running", "restarts": 1}]


def killed_and_back(bench: Bench) -> float:
    """Kills what was started last; the seconds until it is there again."""
    before = pids(bench)
    os.kill(before[-1], signal.SIGKILL)
    killed = time.monotonic()
    bench.until(lambda: len(pids(bench)) > len(before))
    return time.monotonic() - killed


def test_killed_service_is_back_within_a_second(bench: Bench) -> None:
    """A machine with other work to do may stand still for seconds: one of three has to be."""
    for number in range(3):
        bench.supervise(python(READY + "time.sleep(60)", f"probe{number}", confinement=confinement()))
        bench.until(lambda: len(pids(bench)) > 2 * number)  # noqa: B023 - asked at once
        if killed_and_back(bench) < 1:
            return
    pytest.fail("none of three was back within a second")


def test_a_service_that_can_not_run_backs_off(bench: Bench) -> None:
    supervisor = bench.supervise(python("raise SystemExit(3)"))
    moments: list[float] = []

    def note() -> None:
        if supervisor.state("probe") is State.STARTING:
            moments.append(time.monotonic())

    supervisor.changed.append(note)
    bench.until(lambda: len(moments) >= 4)
    waits = [later - earlier for earlier, later in itertools.pairwise(moments)]
    assert all(wait >= back_off(failures) for failures, wait in enumerate(waits, 1)), waits
    assert bench.says("probe: ended with status 3")


def test_what_is_no_program_is_said_and_tried_again(bench: Bench) -> None:
    missing = python("")._replace(argv=("/usr/bin/no-such-program",))
    supervisor = bench.supervise(missing)
    bench.until(lambda: supervisor.state("probe") is State.BACKING_OFF)
    assert bench.says("probe: [Errno 2] No such file or directory")


def test_what_it_says_is_in_the_log_and_can_not_steer_a_terminal(bench: Bench) -> None:
    code = 'import sys, time; print("plain"); print("\\x1b[2Jbad\\xff", file=sys.stderr); print("end", end="")'
    bench.supervise(python(code))
    bench.until(lambda: bench.says("probe: end"))
    assert bench.says("probe: plain")
    assert not bench.says("\x1b")


def test_endless_talk_does_not_keep_the_loop(bench: Bench) -> None:
    bench.supervise(python("import os\nwhile True: os.write(1, b'x' * 65536)"))
    bench.until(lambda: bench.says("xxx"))
    used = time.process_time()
    end = time.monotonic() + 1
    bench.until(lambda: time.monotonic() > end)
    assert time.process_time() - used < 0.3


def test_needs_are_ready_first_and_stopped_last(bench: Bench) -> None:
    first = python(READY + "time.sleep(60)", name="first")
    second = python(READY + "time.sleep(60)", name="second", needs=("first",))
    supervisor = bench.supervise(second, first)
    assert supervisor.state("second") is State.WAITING
    bench.until(lambda: supervisor.state("second") is State.RUNNING)
    supervisor.stop()
    assert (supervisor.state("first"), supervisor.state("second")) == (State.RUNNING, State.STOPPING)
    bench.until(lambda: supervisor.stopped)


def test_sockets_are_there_before_the_service_and_inherited(bench: Bench) -> None:
    code = (
        "import os, socket, sys, time\n"
        'listener = socket.socket(fileno=int(os.environ["WISP_LISTEN_PROBE"]))\n'
        "connection, _ = listener.accept()\n"
        'connection.send(b\'{"kind":"hello"}\')\n'
        "time.sleep(60)"
    )
    service = python(code, sockets=(Socket("probe", gid=801),), confinement=confinement(filter=("basic", "sockets")))
    bench.supervise(service)
    channel = wire.connect(bench.run / "probe.sock")
    channel.stop_blocking()
    received: list[wire.Packet | None] = []
    bench.loop.watch(channel.fileno(), lambda: received.append(channel.receive()))
    bench.until(lambda: received)
    assert received[0] == wire.Packet({"kind": "hello"})
    info = (bench.run / "probe.sock").stat()
    assert (info.st_mode & 0o777, info.st_gid) == (0o660, 801)
    bench.loop.forget(channel.fileno())
    channel.close()


def test_it_may_report(bench: Bench) -> None:
    code = (
        "import os, socket, time\n"
        'init = socket.socket(fileno=int(os.environ["WISP_INIT_FD"]))\n'
        "init.send(b'no json')\n"
        'init.send(b\'{"kind":"power-button"}\')\n'
        "time.sleep(60)"
    )
    reports: list[tuple[str, object]] = []
    supervisor = bench.supervise(python(code, reports=True))
    supervisor.reported = lambda service, body: reports.append((service, body))
    bench.until(lambda: reports)
    assert reports == [("probe", {"kind": "power-button"})]
    assert bench.says("probe: packet is not JSON")


def test_what_it_inherits_by_name(bench: Bench) -> None:
    reader, writer = os.pipe()
    code = 'import os, time; os.write(int(os.environ["WISP_CAPTURE_FD"]), b"here"); time.sleep(60)'
    bench.supervise(python(code, inherits=(("WISP_CAPTURE_FD", writer),)))
    assert os.read(reader, 9) == b"here"
    os.close(reader)
    os.close(writer)


def test_a_window_that_was_closed_is_not_opened_again(bench: Bench) -> None:
    supervisor = bench.supervise(python(READY, restart=Restart.ON_FAILURE))
    bench.until(lambda: supervisor.stopped)


def test_what_ignores_term_is_killed(bench: Bench) -> None:
    code = "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN)\n" + READY + "time.sleep(60)"
    supervisor = bench.supervise(python(code))
    bench.until(lambda: supervisor.state("probe") is State.RUNNING)
    supervisor.stop()
    bench.until(lambda: supervisor.stopped)
    assert bench.says("probe: ended by SIGKILL")


def test_frozen_starts_nothing_again(bench: Bench) -> None:
    supervisor = bench.supervise(python(READY + "time.sleep(60)"))
    bench.until(lambda: pids(bench))
    supervisor.freeze()
    os.kill(pids(bench)[0], signal.SIGKILL)
    bench.until(lambda: bench.says("ended by SIGKILL"))
    end = time.monotonic() + 0.5
    bench.until(lambda: time.monotonic() > end)
    assert len(pids(bench)) == 1
    bench.supervisors.remove(supervisor)  # it can't be stopped any more
    supervisor.close()


def test_no_descriptor_of_ours_is_left_behind(bench: Bench) -> None:
    def ours() -> int:
        return len(list(Path("/proc/self/fd").iterdir()))

    before = ours()
    supervisor = bench.supervise(python("", restart=Restart.ON_FAILURE, reports=True))
    bench.until(lambda: supervisor.stopped)
    assert ours() == before


def test_a_failing_handler_is_reported_and_the_loop_goes_on(bench: Bench) -> None:
    bench.loop.after(0, Path("/no-such-folder").rmdir)
    passed: list[bool] = []
    bench.loop.after(0.01, lambda: passed.append(True))
    bench.until(lambda: passed)
    assert bench.says("unexpected FileNotFoundError: [Errno 2] No such file or directory: '/no-such-folder' (at")


def call() -> None:
    os.write(1, b"called")


def outcomes(bench: Bench, *steps: Program | Call | Pause) -> list[Result]:
    results: list[Result] = []

    def plan() -> Plan[None]:
        for step in steps:
            result = yield step
            results.append(result)

    bench.carry_out(plan())
    return results


def test_jobs_tell_how_they_ended(bench: Bench) -> None:
    assert outcomes(
        bench,
        Program(("/bin/cat",), input="what goes in"),
        Program(("/bin/sh", "-c", "echo out; echo err >&2; exit 4")),
        Program(("/bin/no-such-program",)),
        Call(call),
        Call(lambda: Path("/no-such-folder").rmdir()),
        Pause(0.01),
    ) == [
        (0, "what goes in"),
        (4, "out\nerr\n"),
        (127, "[Errno 2] No such file or directory: '/bin/no-such-program'\n"),
        (0, "called"),
        (127, "[Errno 2] No such file or directory: '/no-such-folder'\n"),
        (0, ""),
    ]


def test_a_job_that_hangs_is_ended(bench: Bench) -> None:
    assert outcomes(bench, Program(("/bin/sleep", "60"), limit=0.1)) == [(-signal.SIGKILL, "")]


def test_a_plan_that_fails_still_ends(bench: Bench) -> None:
    def plan() -> Plan[None]:
        yield Pause(0)
        raise ValueError("wrong plan")

    bench.carry_out(plan())
    assert bench.says("unexpected ValueError: wrong plan")


def test_a_socket_of_an_earlier_run_is_replaced(bench: Bench) -> None:
    stale = socket.socket(socket.AF_UNIX)
    stale.bind(str(bench.run / "probe.sock"))
    stale.close()
    bench.supervise(python("import time; time.sleep(60)", sockets=(Socket("probe", gid=0),)))
    wire.connect(bench.run / "probe.sock").close()
