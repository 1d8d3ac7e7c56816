"""The sandbox is assumed to have fallen: native code runs in an agent's process, and gets nowhere."""

from __future__ import annotations

import errno
import os
import select
import socket
import stat
import struct
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest

from runtime.nursery import Nursery, OwnZygote

if TYPE_CHECKING:
    from collections.abc import Iterator

    from image.component import Built
    from runtime.nursery import Process

NATIVE = Path(__file__).with_name("native.py")
AT_FDCWD = -100
O_RDWR, O_CREAT = os.O_RDWR, os.O_CREAT
NOWHERE = -errno.ENOSYS
"""What the filter answers: there is no such call."""
WRITE, FSTAT, MMAP, MPROTECT, GETPID = 1, 5, 9, 10, 39
SOMEWHERE = struct.pack("<QQ", 0x10000, 8).decode()
"""Eight bytes of memory, as the calls that copy between processes want it written."""

# name, number, arguments: what hostile code would try first, and what needs to be there for it.
FORBIDDEN: tuple[tuple[str, int, tuple[int | str, ...]], ...] = (
    ("open", 2, ("/etc/passwd", 0)),
    ("open to write", 2, ("/tmp/x", O_RDWR | O_CREAT, 0o600)),  # noqa: S108
    ("openat", 257, (AT_FDCWD, "/", 0)),
    ("openat2", 437, (AT_FDCWD, "/", "", 24)),
    ("open by handle", 304, (0, "", 0)),
    ("creat", 85, ("/x", 0o600)),
    ("stat", 4, ("/", "")),
    ("statx", 332, (AT_FDCWD, "/", 0, 0xFFF, "")),
    ("access", 21, ("/", 0)),
    ("readlink", 89, ("/proc/self/exe", "", 100)),
    ("getdents64", 217, (0, "", 100)),
    ("chdir", 80, ("/",)),
    ("chroot", 161, ("/",)),
    ("mkdir", 83, ("/x", 0o700)),
    ("unlink", 87, ("/x",)),
    ("link", 86, ("/x", "/y")),
    ("rename", 82, ("/x", "/y")),
    ("chmod", 90, ("/", 0o777)),
    ("mknod of a disk", 133, ("/sda", stat.S_IFBLK | 0o600, 8 << 8)),
    ("mount", 165, ("proc", "/", "proc", 0, 0)),
    ("umount", 166, ("/", 0)),
    ("pivot_root", 155, (".", ".")),
    ("open_tree", 428, (AT_FDCWD, "/", 1)),
    ("fsopen", 430, ("proc", 0)),
    ("socket of the internet", 41, (socket.AF_INET, socket.SOCK_STREAM, 0)),
    ("socket of this machine", 41, (socket.AF_UNIX, socket.SOCK_STREAM, 0)),
    ("netlink", 41, (socket.AF_NETLINK, socket.SOCK_RAW, 0)),
    ("raw packets", 41, (socket.AF_PACKET, socket.SOCK_RAW, 0)),
    ("socketpair", 53, (socket.AF_UNIX, socket.SOCK_STREAM, 0, "")),
    ("connect", 42, (3, "", 16)),
    ("bind", 49, (3, "", 16)),
    ("accept", 43, (3, "", 0)),
    ("setsockopt", 54, (3, 1, 1, "", 4)),
    ("fork", 57, ()),
    ("vfork", 58, ()),
    ("clone", 56, (17,)),
    ("clone of a thread", 56, (0x3D0F00,)),
    ("clone3", 435, ("", 88)),
    ("execve", 59, ("/bin/sh", 0, 0)),
    ("execveat", 322, (AT_FDCWD, "/bin/sh", 0, 0, 0)),
    ("kill of everyone", 62, (-1, 9)),
    ("kill of the first", 62, (1, 9)),
    ("tkill", 200, (1, 9)),
    ("tgkill", 234, (1, 1, 9)),
    ("sigqueue", 129, (1, 9, "")),
    ("pidfd_open", 434, (1, 0)),
    ("pidfd_getfd", 438, (3, 0, 0)),
    ("pidfd_send_signal", 424, (3, 9, 0, 0)),
    ("ptrace", 101, (16, 1, 0, 0)),
    ("read another's memory", 310, (1, "", 1, "", 1, 0)),
    ("write another's memory", 311, (1, "", 1, "", 1, 0)),
    ("kcmp", 312, (1, 2, 0, 0, 0)),
    ("getpgid of another", 121, (1,)),
    ("priority of another", 141, (0, 1, -20)),
    ("scheduler of another", 144, (1, 0, "")),
    ("affinity of another", 204, (1, 8, "")),
    ("limits of another", 302, (1, 7, 0, "")),
    ("its own limits", 160, (7, "")),
    ("setuid", 105, (0,)),
    ("setresuid", 117, (0, 0, 0)),
    ("setgroups", 116, (1, "")),
    ("capset", 126, ("", "")),
    ("unshare", 272, (0x10000000,)),
    ("setns", 308, (3, 0)),
    ("prctl", 157, (4, 1)),
    ("another filter", 317, (1, 0, "")),
    ("personality", 135, (0x0400000,)),
    ("ioctl", 16, (0, 0x5412, "x")),
    ("fcntl", 72, (0, 1033)),
    ("dup", 32, (0,)),
    ("pipe", 22, ("",)),
    ("eventfd", 290, (0, 0)),
    ("epoll", 291, (0,)),
    ("timer", 222, (1, 0, "")),
    ("its deadline's action", 13, (27, "", 0, 8)),
    ("shared memory of System V", 29, (1, 4096, 0o666)),
    ("attach it", 30, (0, 0, 0)),
    ("message queue", 68, (1, 0o1666)),
    ("semaphores", 64, (1, 1, 0o1666)),
    ("queue of POSIX", 240, ("q", O_RDWR | O_CREAT, 0o666, 0)),
    ("keyring", 248, ("user", "k", "x", 1, -1)),
    ("keyctl", 250, (0,)),
    ("bpf", 321, (0, "", 100)),
    ("perf_event_open", 298, ("", 0, -1, -1, 0)),
    ("userfaultfd", 323, (0,)),
    ("io_uring", 425, (8, "")),
    ("inotify", 294, (0,)),
    ("fanotify", 300, (0, 0)),
    ("module", 313, (0, "", 0)),
    ("kexec", 246, (0, 0, 0, 0)),
    ("reboot", 169, (0xFEE1DEAD, 672274793, 0x4321FEDC, 0)),
    ("ports", 173, (0x60, 1, 1)),
    ("port level", 172, (3,)),
    ("kernel log", 103, (3, "", 100)),
    ("clock", 227, (0, "")),
    ("host name", 170, ("x", 1)),
    ("swap", 167, ("/", 0)),
    ("lock memory", 149, (0, 4096)),
    ("secret memory", 447, (0,)),
    ("open, spelled for x32", 0x40000002, ("/etc/passwd", 0)),
)


class Native:
    """The test's hand in an agent's process."""

    def __init__(self, process: Process) -> None:
        self.process = process

    def call(self, number: int | str, *arguments: int | str) -> int:
        return self.told(number, *arguments)[0]

    def told(self, number: int | str, *arguments: int | str) -> tuple[int, list[str]]:
        """And what the call wrote where texts stood."""
        self.process.channel.send({"number": number, "arguments": list(arguments)})
        packet = self.process.channel.receive()
        if packet is None:
            raise EOFError
        return cast("int", packet.body["result"]), cast("list[str]", packet.body["told"])

    def open_files(self) -> set[int]:
        return {fd for fd in range(64) if self.call(FSTAT, fd, "") == 0}

    def close(self) -> None:
        self.process.close()


@contextmanager
def _native(built: Built, without: str = "") -> Iterator[tuple[Nursery, Native]]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WISP_TEST_WITHOUT", without)
        with (
            closing(Nursery(OwnZygote(built.cwasm, [str(NATIVE)]))) as nursery,
            closing(Native(nursery.spawn())) as native,
        ):
            yield nursery, native


@pytest.fixture(scope="module")
def native(built: Built) -> Iterator[Native]:
    with _native(built) as (_, native):
        yield native


@pytest.fixture(scope="module")
def unfiltered(built: Built) -> Iterator[Native]:
    """Without the filter of system calls: what is behind it has to hold by itself."""
    if os.geteuid() != 0:
        pytest.skip("an own user for each agent needs root")
    with _native(built, without="filter") as (_, native):
        yield native


def test_the_test_can_make_system_calls(native: Native) -> None:
    """Or everything below would pass for nothing."""
    assert native.call(GETPID) > 0
    assert native.call(WRITE, 0, "x", 1) == 1


@pytest.mark.parametrize(("number", "arguments"), [row[1:] for row in FORBIDDEN], ids=[row[0] for row in FORBIDDEN])
def test_the_filter_knows_no_such_call(native: Native, number: int, arguments: tuple[int | str, ...]) -> None:
    assert native.call(number, *arguments) == NOWHERE


def test_no_new_code(native: Native) -> None:
    readable, writable, executable = 1, 2, 4
    private_anonymous = 0x22
    assert native.call(MMAP, 0, 4096, readable | executable, private_anonymous, -1, 0) == NOWHERE
    page = native.call(MMAP, 0, 4096, readable | writable, private_anonymous, -1, 0)
    assert page > 0
    assert native.call(MPROTECT, page, 4096, readable | executable) == NOWHERE


def test_the_door_for_32_bits_ends_the_process(built: Built) -> None:
    with _native(built) as (nursery, native):
        with pytest.raises(EOFError):
            native.call("old door")
        assert nursery.what_ended(native.process.number) == 31  # SIGSYS


def test_it_holds_its_channel_and_nothing_else(native: Native) -> None:
    """No other agent's channel or scenes, no file, no device but the one that swallows everything."""
    kinds = {fd: struct.unpack_from("<QQQI", bytes.fromhex(native.told(FSTAT, fd, "")[1][1]))[3] for fd in (0, 1, 2)}
    assert all(stat.S_ISCHR(kind) for kind in kinds.values())
    (channel,) = native.open_files() - {0, 1, 2}
    mode = struct.unpack_from("<QQQI", bytes.fromhex(native.told(FSTAT, channel, "")[1][1]))[3]
    assert stat.S_ISSOCK(mode)


def test_memory_ends(native: Native) -> None:
    """As much as an agent may have, and no more: the machine isn't brought down by one of them."""
    private_anonymous, mebi, taken = 0x22, 1024 * 1024, 0
    while native.call(MMAP, 0, 16 * mebi, 3, private_anonymous, -1, 0) > 0:
        taken += 16 * mebi
        assert taken < 1024 * mebi


@pytest.mark.parametrize(
    ("number", "arguments", "errors"),
    [
        pytest.param(2, ("/etc/passwd", 0), {errno.ENOENT}, id="no files"),
        pytest.param(2, ("/proc/self/status", 0), {errno.ENOENT}, id="no processes to see"),
        pytest.param(2, ("/dev/mem", 0), {errno.ENOENT}, id="no devices"),
        pytest.param(2, ("/x", O_RDWR | O_CREAT, 0o600), {errno.EROFS, errno.EACCES}, id="nowhere to write"),
        pytest.param(133, ("/sda", stat.S_IFBLK | 0o600, 8 << 8), {errno.EPERM, errno.EROFS, errno.EACCES}, id="mknod"),
        pytest.param(57, (), {errno.EAGAIN}, id="no fork"),
        pytest.param(59, ("/bin/sh", 0, 0), {errno.ENOENT, errno.EAGAIN}, id="nothing to execute"),
        pytest.param(62, (1, 9), {errno.EPERM}, id="no signal to the first"),
        pytest.param(101, (16, 1, 0, 0), {errno.EPERM}, id="no ptrace"),
        pytest.param(310, (1, SOMEWHERE, 1, SOMEWHERE, 1, 0), {errno.EPERM}, id="no memory of others"),
        pytest.param(105, (0,), {errno.EPERM}, id="no other user"),
        pytest.param(116, (1, ""), {errno.EPERM}, id="no groups"),
        pytest.param(165, ("proc", "/", "proc", 0, 0), {errno.EPERM}, id="no mount"),
        pytest.param(161, ("/",), {errno.EPERM}, id="no chroot"),
        pytest.param(155, (".", "."), {errno.EPERM}, id="no pivot"),
        pytest.param(170, ("x", 1), {errno.EPERM}, id="no host name"),
        pytest.param(169, (0xFEE1DEAD, 672274793, 0x4321FEDC, 0), {errno.EPERM}, id="no reboot"),
        pytest.param(246, (0, 0, 0, 0), {errno.EPERM, errno.ENOSYS}, id="no other kernel"),
        pytest.param(313, (0, "", 0), {errno.EPERM, errno.ENOSYS}, id="no modules"),
        pytest.param(173, (0x60, 1, 1), {errno.EPERM, errno.ENOSYS}, id="no ports"),
        pytest.param(227, (0, ""), {errno.EPERM}, id="no clock"),
        pytest.param(149, (0, 4096), {errno.EPERM, errno.ENOMEM}, id="no locked memory"),
        pytest.param(41, (socket.AF_PACKET, socket.SOCK_RAW, 0), {errno.EPERM}, id="no raw packets"),
    ],
)
def test_without_the_filter_too(
    unfiltered: Native, number: int, arguments: tuple[int | str, ...], errors: set[int]
) -> None:
    assert -unfiltered.call(number, *arguments) in errors


def test_without_the_filter_there_is_no_network(unfiltered: Native) -> None:
    """A socket can be had, and leads nowhere."""
    fd = unfiltered.call(41, socket.AF_INET, socket.SOCK_DGRAM, 0)
    assert fd > 0
    port, address = 53, int.from_bytes(bytes([8, 8, 8, 8]), "little")
    name = struct.pack("<HHIQ", socket.AF_INET, socket.htons(port), address, 0)
    assert all(byte < 128 for byte in name), "travels as text"
    assert unfiltered.call(42, fd, name.decode(), 16) == -errno.ENETUNREACH


def test_without_the_filter_agents_are_strangers(built: Built) -> None:
    """Different users: one can't even signal the other."""
    if os.geteuid() != 0:
        pytest.skip("an own user for each agent needs root")
    with _native(built, without="filter") as (nursery, one), closing(Native(nursery.spawn())) as other:
        theirs = other.call(GETPID)
        assert theirs not in {0, one.call(GETPID)}
        assert one.call(62, theirs, 9) == -errno.EPERM
        assert one.call(101, 16, theirs, 0, 0) == -errno.EPERM
        assert one.call(310, theirs, SOMEWHERE, 1, SOMEWHERE, 1, 0) == -errno.EPERM
        one.call(62, -1, 9)  # to everyone: the kernel says yes, and passes over whom it mustn't reach
        assert other.call(GETPID) == theirs


def test_the_level_in_force_is_said(built: Built) -> None:
    with _native(built) as (nursery, _):
        assert nursery.hardening == ("full" if os.geteuid() == 0 else nursery.hardening)
    with _native(built, without="namespaces") as (nursery, native):
        assert nursery.hardening == "filter"
        assert native.call(2, "/etc/passwd", 0) == NOWHERE


def test_where_namespaces_are_given_without_mounts_agents_come_and_go(built: Built) -> None:
    """As Ubuntu does it for ordinary users: the first agent's end mustn't be the end of all."""
    with _native(built, without="mounts") as (nursery, native):
        zygote = nursery.pid
        for _ in range(3):
            with closing(Native(nursery.spawn())) as other:
                assert other.call(GETPID) > 0
        assert native.call(GETPID) > 0
        assert (nursery.hardening, nursery.pid) == ("filter", zygote)


def test_agents_end_with_their_zygote(built: Built) -> None:
    with _native(built) as (nursery, native):
        os.kill(nursery.pid, 9)
        assert select.select([native.process.descriptor], [], [], 5)[0], "the agent outlived its zygote"
