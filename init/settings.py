"""Kernel settings that hold for the whole machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SETTINGS: Mapping[str, str] = {
    "kernel/hostname": "wisp",
    "kernel/dmesg_restrict": "1",
    "kernel/kptr_restrict": "2",
    "kernel/sysrq": "0",
    "kernel/unprivileged_bpf_disabled": "1",
    "kernel/yama/ptrace_scope": "2",
    "user/max_user_namespaces": "0",
    # dhcpcd wants it so, and can't set it from inside its confinement.
    "net/ipv4/conf/default/promote_secondaries": "1",
}


def apply_settings(root: str = "/proc/sys") -> Iterator[str]:
    """Yields what could not be set; a kernel built without one of these still runs Wisp."""
    for name, value in SETTINGS.items():
        try:
            with open(f"{root}/{name}", "w", encoding="ascii") as file:
                file.write(value)
        except OSError as error:
            yield f"setting {name}: {error.strerror}"
