"""A confined service, asked from inside what it is and what it can't do."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from runtime import syscalls
from tests.integration.bench import Bench, confinement, python

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(tmp_path)
    yield bench
    bench.close()


def ask(bench: Bench, code: str, **more: object) -> object:
    """What `answer()` returns inside, or the exception that stopped it."""
    script = f"""
import ctypes, errno, json, os, resource, signal, socket, time
libc = ctypes.CDLL(None, use_errno=True)
def system_call(result):
    if result < 0:
        raise OSError(ctypes.get_errno(), "refused")
    return result
{code}
try:
    told = answer()
except OSError as error:
    told = errno.errorcode[error.errno]
print("told:" + json.dumps(told), flush=True)
time.sleep(60)
"""
    bench.supervise(python(script, confinement=confinement(**more)))
    bench.until(lambda: bench.says("told:"))
    line = next(line for line in bench.log.ring.lines if "told:" in line)
    answer: object = json.loads(line.partition("told:")[2])
    return answer


def test_it_is_nobody(bench: Bench) -> None:
    code = "def answer(): return [os.getresuid(), os.getresgid(), os.getgroups(), os.getsid(0) == os.getpid()]"
    assert ask(bench, code) == [[801, 801, 801], [801, 801, 801], [], True]


@pytest.mark.parametrize("uid", [801, 0])
def test_it_has_no_capability_and_can_get_none(bench: Bench, uid: int) -> None:
    code = """
def answer():
    words = dict(line.split(":", 1) for line in open("/proc/self/status"))
    return [words[name].strip() for name in ("CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb", "NoNewPrivs", "Seccomp")]
"""
    none = "0" * 16
    assert ask(bench, code, uid=uid, gid=uid) == [none, none, none, none, none, "1", "2"]


def test_root_without_capabilities_stays_so_in_what_it_runs(bench: Bench) -> None:
    code = """
def answer():
    reader, writer = os.pipe()
    if os.fork() == 0:
        os.dup2(writer, 1)
        os.execv("/bin/cat", ["cat", "/proc/self/status"])
    os.close(writer)
    status = os.fdopen(reader).read()
    return [line.split()[1] for line in status.splitlines() if line.startswith(("CapPrm", "CapEff"))]
"""
    assert ask(bench, code, uid=0, gid=0) == ["0" * 16, "0" * 16]


def test_its_root_holds_only_what_was_listed(bench: Bench, tmp_path: Path) -> None:
    code = 'def answer(): return [sorted(os.listdir("/")), sorted(os.listdir("/dev")), os.listdir("/tmp")]'
    answer = ask(bench, code)
    assert isinstance(answer, list)
    root, dev, tmp = answer
    allowed = {"bin", "dev", "etc", "lib", "lib64", "proc", "sbin", "sys", "tmp", "usr", tmp_path.parts[1], "root"}
    assert set(root) <= allowed
    assert dev == ["null", "random", "urandom", "zero"]
    assert tmp in ([], [tmp_path.parts[2]])


@pytest.mark.parametrize("path", ["/dev/mem", "/dev/kmsg", "/dev/tty", "/dev/vda", "/data", "/boot", "/var/log"])
def test_the_rest_of_the_machine_is_not_there(bench: Bench, path: str) -> None:
    assert ask(bench, f'def answer(): return os.stat("{path}").st_size') == "ENOENT"


@pytest.mark.parametrize(
    "path", ["/usr/probe", "/etc/probe", "/probe", "/dev/probe", "/sys/probe", "/proc/sys/kernel/core_pattern"]
)
@pytest.mark.parametrize("uid", [801, 0])
def test_nothing_can_be_written(bench: Bench, path: str, uid: int) -> None:
    assert ask(bench, f'def answer(): open("{path}", "w")', uid=uid, gid=uid) in ("EROFS", "EACCES", "EPERM")


def test_tmp_is_its_own_and_runs_nothing(bench: Bench) -> None:
    code = """
def answer():
    with open("/tmp/program", "w") as file:
        file.write("#!/bin/sh")
    os.fchmod(os.open("/tmp/program", os.O_RDONLY), 0o700)
    os.execv("/tmp/program", ["program"])
"""
    assert ask(bench, code, filter=("basic", "files")) == "EACCES"
    assert not Path("/tmp/program").exists()  # noqa: S108


def test_dev_null_works(bench: Bench) -> None:
    code = 'def answer(): return [open("/dev/null", "w").write("x"), len(open("/dev/urandom", "rb", 0).read(8))]'
    assert ask(bench, code) == [1, 8]


def test_others_are_invisible(bench: Bench) -> None:
    code = 'def answer(): return [name for name in os.listdir("/proc") if name.isdigit() and int(name) != os.getpid()]'
    assert ask(bench, code) == []


@pytest.mark.parametrize(
    "call",
    [
        'libc.mount(b"none", b"/tmp", b"tmpfs", 0, None)',
        'libc.umount2(b"/proc", 2)',
        'libc.chroot(b"/tmp")',
        "libc.unshare(0x10000000)",
        "libc.setns(0, 0)",
        "libc.ptrace(16, 1, 0, 0)",
        "libc.reboot(0)",
        "libc.syscall(308, 0, 0)",
        "libc.syscall(435, 0, 0)",
        "libc.syscall(321, 0, 0, 0)",
        "libc.kill(1, 9)",
        "libc.setuid(0)",
    ],
)
def test_calls_that_do_not_exist(bench: Bench, call: str) -> None:
    assert ask(bench, f"def answer(): return system_call({call})") == "ENOSYS"


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6", "AF_PACKET", "AF_NETLINK"])
def test_there_is_no_network(bench: Bench, family: str) -> None:
    groups = ("basic", "sockets")
    assert ask(bench, f"def answer(): socket.socket(socket.{family}, socket.SOCK_RAW)", filter=groups) == "ENOSYS"


def test_its_network_namespace_is_empty(bench: Bench) -> None:
    code = 'def answer(): return [line.split(":")[0].strip() for line in open("/proc/net/dev").readlines()[2:]]'
    assert ask(bench, code) == ["lo"]


def test_limits_are_set_and_can_not_be_raised(bench: Bench) -> None:
    code = """
def answer():
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (128, 128))
    except (OSError, ValueError):
        return [resource.getrlimit(resource.RLIMIT_NOFILE), resource.getrlimit(resource.RLIMIT_CORE)]
"""
    assert ask(bench, code) == [[64, 64], [0, 0]]


def test_it_inherits_its_descriptors_and_no_other(bench: Bench) -> None:
    with Path("/etc/passwd").open(encoding="utf-8") as not_for_it:
        os.set_inheritable(not_for_it.fileno(), True)  # noqa: FBT003 - its only signature
        code = 'def answer(): return [sorted(map(int, os.listdir("/proc/self/fd")))[:-1], os.environ["WISP_READY_FD"]]'
        assert ask(bench, code) == [[0, 1, 2, 3], "3"]


def test_signals_are_as_new(bench: Bench) -> None:
    code = """
def answer():
    words = dict(line.split(":", 1) for line in open("/proc/self/status"))
    return [words[name].strip() for name in ("SigBlk", "SigIgn")]
"""
    python_itself_ignores = f"{1 << 12 | 1 << 24:016x}"  # SIGPIPE and SIGXFSZ
    assert ask(bench, code) == ["0" * 16, python_itself_ignores]


def test_a_folder_that_is_its_own_can_be_written(bench: Bench, tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    code = f"""
def answer():
    with open("{own}/kept", "w") as file:
        file.write("x")
    return os.listdir("{own}")
"""
    assert ask(bench, code, filter=("basic", "files"), writable=(str(own),)) == ["kept"]
    assert (own.stat().st_uid, (own / "kept").stat().st_uid) == (801, 801)


@pytest.mark.parametrize("sees_others", [True, False])
def test_it_sees_others_only_if_it_is_to(bench: Bench, sees_others: bool) -> None:  # noqa: FBT001
    code = 'def answer(): return os.path.exists("/proc/1")'
    assert ask(bench, code, sees_others=sees_others) is sees_others


def test_who_keeps_capabilities_has_those_and_no_others(bench: Bench) -> None:
    code = """
def answer():
    words = dict(line.split(":", 1) for line in open("/proc/self/status"))
    return [words[name].strip()[-4:] for name in ("CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb")]
"""
    assert ask(bench, code, uid=0, gid=0, keeps=(syscalls.CAP_KILL, syscalls.CAP_SETUID)) == ["00a0"] * 5


@pytest.mark.parametrize("network", [True, False], ids=["with", "without"])
def test_it_is_in_the_machine_s_network_only_if_it_is_to_be(bench: Bench, network: bool) -> None:  # noqa: FBT001
    code = 'def answer(): return os.readlink("/proc/self/ns/net")'
    ours = os.readlink("/proc/self/ns/net")  # noqa: PTH115 - a name, no path
    assert (ask(bench, code, network=network) == ours) is network


@pytest.mark.parametrize(
    ("groups", "family", "opens"),
    [
        (("internet",), "AF_INET", True),
        (("internet",), "AF_INET6", True),
        (("internet",), "AF_PACKET", False),
        ((), "AF_INET", False),
    ],
)
def test_only_who_may_opens_a_socket_to_a_network(
    bench: Bench,
    groups: tuple[str, ...],
    family: str,
    opens: bool,  # noqa: FBT001
) -> None:
    code = f"def answer(): return socket.socket(socket.{family}, socket.SOCK_DGRAM).fileno() > 0"
    told = ask(bench, code, filter=("basic", "files", "sockets", *groups))
    assert told == (True if opens else "ENOSYS")
