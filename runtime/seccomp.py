"""The system calls a service may make: groups as data, assembled into the BPF program that the kernel runs."""

from __future__ import annotations

import os
import struct
from errno import ENOSYS
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Only(NamedTuple):
    """The call, with this value as this argument (the low 32 bits of it)."""

    call: str
    argument: int
    value: int


class Without(NamedTuple):
    """The call, with none of these bits set in this argument (the low 32 bits of it)."""

    call: str
    argument: int
    bits: int


Rule: TypeAlias = str | Only | Without

_NEW_NAMESPACE = 0x7E020000  # every CLONE_NEW* that clone takes
_AF_UNIX, _AF_INET, _AF_INET6, _AF_NETLINK, _AF_PACKET = 1, 2, 10, 16, 17
_EXECUTABLE = 4
_PROFILING = 2
_DUPLICATE = 1030  # F_DUPFD_CLOEXEC


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


# fmt: off
GROUPS: Mapping[str, tuple[Rule, ...]] = {
    "basic": (
        *_words("""
        read write readv writev pread64 pwrite64 lseek close close_range open openat stat fstat lstat newfstatat statx
        statfs fstatfs access faccessat faccessat2 readlink readlinkat getdents64 getcwd chdir fchdir umask fcntl
        flock dup dup2 dup3 pipe pipe2 ioctl mmap mprotect munmap mremap brk madvise mincore msync
        rt_sigaction rt_sigprocmask rt_sigreturn rt_sigtimedwait rt_sigpending sigaltstack pause alarm restart_syscall
        poll ppoll select pselect6 epoll_create1 epoll_ctl epoll_wait epoll_pwait eventfd2
        timerfd_create timerfd_settime timerfd_gettime signalfd4
        clock_gettime clock_getres clock_nanosleep nanosleep gettimeofday time times
        getpid getppid gettid getuid geteuid getgid getegid getgroups getresuid getresgid getpgrp getpgid getsid
        getrlimit getrusage sysinfo uname getrandom getcpu capget getpriority
        sched_getaffinity sched_yield sched_getscheduler sched_getparam
        prctl arch_prctl set_tid_address set_robust_list get_robust_list rseq futex membarrier
        execve exit exit_group wait4 waitid
        """),
        Only("prlimit64", 0, 0),  # its own limits, not those of others with the same uid
        Without("clone", 0, _NEW_NAMESPACE),  # clone3 hides its flags from us; without it libc uses clone
    ),
    "threads": _words("tgkill sched_setaffinity sched_setscheduler setpriority"),
    "files": _words("""
        mkdir mkdirat rmdir unlink unlinkat rename renameat renameat2 link linkat symlink symlinkat creat
        ftruncate truncate fallocate fsync fdatasync chmod fchmod fchmodat utimensat copy_file_range sendfile
        inotify_init1 inotify_add_watch inotify_rm_watch
        """),
    "sockets": (
        *_words("""
        socketpair bind listen accept accept4 connect sendto recvfrom sendmsg recvmsg sendmmsg recvmmsg
        getsockname getpeername getsockopt setsockopt shutdown
        """),
        Only("socket", 0, _AF_UNIX),
    ),
    "uevents": (Only("socket", 0, _AF_NETLINK),),
    "internet": (Only("socket", 0, _AF_INET), Only("socket", 0, _AF_INET6)),
    # Of who asks a network for an address, before there is one.
    "packets": (Only("socket", 0, _AF_PACKET),),
    # What a sandboxed program's process needs once everything is open: to talk over what it inherited, and memory that
    # holds no code.
    "agent": (
        *_words("""
        read write recvmsg sendmsg poll ppoll select pselect6 futex brk munmap mremap madvise close fstat lseek pread64
        pwrite64 ftruncate memfd_create rt_sigreturn rt_sigprocmask sigaltstack clock_gettime clock_nanosleep
        gettimeofday getrandom getpid gettid sched_yield restart_syscall rseq exit exit_group
        """),
        Only("setitimer", 0, _PROFILING),
        Only("fcntl", 1, _DUPLICATE),  # Python does so with what it maps into its memory
        Without("mmap", 2, _EXECUTABLE),
        Without("mprotect", 2, _EXECUTABLE),
    ),
    "graphics": _words("memfd_create kcmp mlock munlock"),
    "parcels": _words("memfd_create"),
    # Of a language model: to have the kernel read ahead what will be mapped.
    "weights": _words("fadvise64"),
    "signals": _words("pidfd_send_signal"),
    # Of the zygote: to make namespaces and users for agents, and to end them. What it confines has none of it.
    "zygote": _words("""
        unshare mount umount2 pivot_root setgroups setresuid setresgid capset pidfd_open pidfd_send_signal
        """),
}

_NUMBERS_X86_64 = """
    read=0 write=1 open=2 close=3 stat=4 fstat=5 lstat=6 poll=7 lseek=8 mmap=9 mprotect=10 munmap=11 brk=12
    rt_sigaction=13 rt_sigprocmask=14 rt_sigreturn=15 ioctl=16 pread64=17 pwrite64=18 readv=19 writev=20 access=21
    pipe=22 select=23 sched_yield=24 mremap=25 msync=26 mincore=27 madvise=28 dup=32 dup2=33 pause=34 nanosleep=35
    alarm=37 setitimer=38 getpid=39 sendfile=40 socket=41 connect=42 accept=43 sendto=44 recvfrom=45 sendmsg=46
    recvmsg=47 shutdown=48 bind=49 listen=50 getsockname=51 getpeername=52 socketpair=53 setsockopt=54 getsockopt=55
    clone=56 execve=59 exit=60 wait4=61 uname=63 fcntl=72 flock=73 fsync=74 fdatasync=75 truncate=76 ftruncate=77
    getcwd=79 chdir=80 fchdir=81 rename=82 mkdir=83 rmdir=84 creat=85 link=86 unlink=87 symlink=88 readlink=89
    chmod=90 fchmod=91 umask=95 gettimeofday=96 getrlimit=97 getrusage=98 sysinfo=99 times=100 getuid=102 getgid=104
    geteuid=107 getegid=108 getppid=110 getpgrp=111 getgroups=115 setgroups=116 setresuid=117 getresuid=118
    setresgid=119 getresgid=120 getpgid=121 getsid=124 capget=125 capset=126 rt_sigpending=127 rt_sigtimedwait=128
    sigaltstack=131 statfs=137 fstatfs=138 getpriority=140 setpriority=141 sched_getparam=143 sched_setscheduler=144
    sched_getscheduler=145 mlock=149 munlock=150 pivot_root=155 prctl=157 arch_prctl=158 mount=165 umount2=166
    gettid=186 time=201 futex=202 sched_setaffinity=203 sched_getaffinity=204 getdents64=217 set_tid_address=218
    restart_syscall=219 fadvise64=221 clock_gettime=228 clock_getres=229 clock_nanosleep=230 exit_group=231
    epoll_wait=232 epoll_ctl=233 tgkill=234 waitid=247 inotify_add_watch=254 inotify_rm_watch=255 openat=257 mkdirat=258
    newfstatat=262 unlinkat=263 renameat=264 linkat=265 symlinkat=266 readlinkat=267 fchmodat=268 faccessat=269
    pselect6=270 ppoll=271 unshare=272 set_robust_list=273 get_robust_list=274 utimensat=280 epoll_pwait=281
    timerfd_create=283 fallocate=285 timerfd_settime=286 timerfd_gettime=287 accept4=288 signalfd4=289 eventfd2=290
    epoll_create1=291 dup3=292 pipe2=293 inotify_init1=294 recvmmsg=299 prlimit64=302 sendmmsg=307 getcpu=309 kcmp=312
    renameat2=316 getrandom=318 memfd_create=319 membarrier=324 copy_file_range=326 statx=332 rseq=334
    pidfd_send_signal=424 pidfd_open=434 close_range=436 faccessat2=439
"""
# fmt: on

NUMBERS: Mapping[str, int] = {
    name: int(number) for name, _, number in (word.partition("=") for word in _NUMBERS_X86_64.split())
}

_ARCHITECTURE_X86_64 = 0xC000003E
_X32_BIT = 0x40000000  # the x32 calls are other calls under the same architecture

_NUMBER_AT, _ARCHITECTURE_AT, _ARGUMENTS_AT = 0, 4, 16
_LOAD, _JUMP_EQUAL, _JUMP_AT_LEAST, _JUMP_BITS, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _KILL_PROCESS, _DOES_NOT_EXIST = 0x7FFF0000, 0x80000000, 0x00050000 | ENOSYS


def program(groups: Iterable[str]) -> list[bytes]:
    """The filter for a service that may use these groups."""
    if os.uname().machine != "x86_64":
        raise NotImplementedError(f"no table of system calls for {os.uname().machine}; add it to runtime/seccomp.py")
    rules = [rule for group in groups for rule in GROUPS[group]]
    return [
        _instruction(_LOAD, _ARCHITECTURE_AT),
        _instruction(_JUMP_EQUAL, _ARCHITECTURE_X86_64, then=1),
        _instruction(_RETURN, _KILL_PROCESS),
        _instruction(_LOAD, _NUMBER_AT),
        _instruction(_JUMP_AT_LEAST, _X32_BIT, otherwise=1),
        _instruction(_RETURN, _DOES_NOT_EXIST),
        *(instruction for rule in rules for instruction in _allow(rule)),
        _instruction(_RETURN, _DOES_NOT_EXIST),
    ]


def _allow(rule: Rule) -> list[bytes]:
    """Returns from the filter if the call, whose number is loaded, fits the rule; else leaves the number loaded."""
    allow = _instruction(_RETURN, _ALLOW)
    match rule:
        case str(call):
            return [_instruction(_JUMP_EQUAL, NUMBERS[call], otherwise=1), allow]
        case Only(call, argument, value):
            test = _instruction(_JUMP_EQUAL, value, otherwise=1)
        case Without(call, argument, bits):
            test = _instruction(_JUMP_BITS, bits, then=1)
    body = [_instruction(_LOAD, _ARGUMENTS_AT + 8 * argument), test, allow, _instruction(_LOAD, _NUMBER_AT)]
    return [_instruction(_JUMP_EQUAL, NUMBERS[call], otherwise=len(body)), *body]


def _instruction(code: int, value: int, *, then: int = 0, otherwise: int = 0) -> bytes:
    return struct.pack("=HBBI", code, then, otherwise, value)
