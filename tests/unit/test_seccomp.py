"""The seccomp program, run by a small BPF machine: what it lets through and what it doesn't."""

from __future__ import annotations

import struct
from errno import ENOSYS
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime import seccomp

ALLOW, KILL, MISSING = 0x7FFF0000, 0x80000000, 0x50000 | ENOSYS
X86_64, I386 = 0xC000003E, 0x40000003
ALL = list(seccomp.GROUPS)


def verdict(groups: list[str], number: int, *arguments: int, architecture: int = X86_64) -> int:
    """What the kernel would answer, by the five instructions that we use."""
    padded = [*arguments, 0, 0, 0, 0, 0, 0][:6]
    data = struct.pack("=IIQ6Q", number, architecture, 0, *padded)
    program = seccomp.program(groups)
    at = accumulator = 0
    while True:
        code, then, otherwise, value = struct.unpack("=HBBI", program[at])
        at += 1
        match code:
            case 0x20:
                (accumulator,) = struct.unpack_from("=I", data, value)
            case 0x15:
                at += then if accumulator == value else otherwise
            case 0x35:
                at += then if accumulator >= value else otherwise
            case 0x45:
                at += then if accumulator & value else otherwise
            case 0x06:
                return int(value)
            case _:
                pytest.fail(f"unknown instruction {code:#x}")


@pytest.mark.parametrize("call", ["read", "mmap", "execve", "futex", "faccessat2"])
def test_basic_calls_are_let_through(call: str) -> None:
    assert verdict(["basic"], seccomp.NUMBERS[call]) == ALLOW


DANGEROUS = {
    "ptrace": 101,
    "pivot_root": 155,
    "chroot": 161,
    "mount": 165,
    "umount2": 166,
    "reboot": 169,
    "init_module": 175,
    "unshare": 272,
    "setns": 308,
    "finit_module": 313,
    "bpf": 321,
    "userfaultfd": 323,
    "io_uring_setup": 425,
    "clone3": 435,
}


CONFINES = {"pivot_root", "mount", "umount2", "unshare"}
"""What the zygote makes agents' walls with, before they are agents."""


@pytest.mark.parametrize("name", DANGEROUS)
def test_dangerous_calls_are_in_no_group_but_the_zygotes(name: str) -> None:
    others = [group for group in ALL if group != "zygote"]
    assert verdict(others, DANGEROUS[name]) == MISSING
    assert verdict(["zygote"], DANGEROUS[name]) == (ALLOW if name in CONFINES else MISSING)


def test_groups_add_up() -> None:
    connect = seccomp.NUMBERS["connect"]
    assert verdict(["basic"], connect) == MISSING
    assert verdict(["basic", "sockets"], connect) == ALLOW


def test_socket_families() -> None:
    socket = seccomp.NUMBERS["socket"]
    unix, inet, netlink = 1, 2, 16
    assert [verdict(["sockets"], socket, family) for family in (unix, inet, netlink)] == [ALLOW, MISSING, MISSING]
    assert [verdict(["sockets", "uevents"], socket, family) for family in (unix, inet, netlink)] == [
        ALLOW,
        MISSING,
        ALLOW,
    ]


def test_threads_may_be_cloned_and_namespaces_not() -> None:
    clone, thread, new_user = seccomp.NUMBERS["clone"], 0x3D0F00, 0x10000000
    assert verdict(["basic"], clone, thread) == ALLOW
    assert verdict(["basic"], clone, thread | new_user) == MISSING


def test_limits_of_other_processes_are_out_of_reach() -> None:
    assert verdict(["basic"], seccomp.NUMBERS["prlimit64"], 0) == ALLOW
    assert verdict(["basic"], seccomp.NUMBERS["prlimit64"], 1) == MISSING


@given(st.integers(min_value=0, max_value=2**32 - 1))
def test_other_architectures_are_killed(number: int) -> None:
    assert verdict(ALL, number, architecture=I386) == KILL


@given(st.integers(min_value=0x40000000, max_value=2**32 - 1))
def test_x32_calls_do_not_exist(number: int) -> None:
    assert verdict(ALL, number) == MISSING


def test_program_fits_the_kernel_and_its_jumps_stay_inside() -> None:
    program = seccomp.program(ALL)
    assert len(program) <= 4096
    for at, instruction in enumerate(program):
        _, then, otherwise, _ = struct.unpack("=HBBI", instruction)
        assert at + 1 + max(then, otherwise) <= len(program)


def test_every_call_has_a_number_and_every_number_a_use() -> None:
    used = {rule if isinstance(rule, str) else rule.call for rules in seccomp.GROUPS.values() for rule in rules}
    assert used == set(seccomp.NUMBERS)


def test_numbers_are_those_of_the_kernel_headers() -> None:
    header = Path("/usr/include/x86_64-linux-gnu/asm/unistd_64.h").read_text(encoding="ascii")
    words = [line.split() for line in header.splitlines() if line.startswith("#define __NR_")]
    kernel = {name.removeprefix("__NR_"): int(number) for _, name, number in words}
    assert {name: kernel[name] for name in seccomp.NUMBERS} == seccomp.NUMBERS
