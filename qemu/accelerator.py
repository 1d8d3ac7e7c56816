"""The accelerator: KVM where a trial shows that it works, TCG everywhere else."""

import json
import os
import platform
import re
import subprocess
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

from image import cache
from qemu.process import QEMU, mortal

KVM = Path("/dev/kvm")
# A kernel without a root file system panics within two seconds where KVM works. Where it doesn't, QEMU
# aborts or the guest hangs without a word: waiting longer tells nothing more.
_TRIAL_SECONDS = 20
_TRIAL_MACHINE = (
    *("-nodefaults", "-no-user-config", "-no-reboot", "-display", "none", "-serial", "stdio"),
    *("-machine", "q35", "-m", "512"),
    *("-append", "console=ttyS0 earlyprintk=serial panic=-1"),
)


@dataclass(frozen=True)
class Accelerator:
    name: Literal["kvm", "tcg"]
    why: str

    @property
    def argv(self) -> tuple[str, ...]:
        if self.name == "kvm":
            return "-accel", "kvm", "-cpu", "host"
        return "-accel", "tcg,thread=single", "-cpu", "max"

    def cores(self, wanted: int) -> int:
        """Give one core under TCG: its threads race with a kernel that patches its own code, which then panics."""
        return wanted if self.name == "kvm" else 1

    @property
    def patience(self) -> float:
        """Say how much longer than on hardware things may take."""
        return 1.0 if self.name == "kvm" else 10.0


def choose(kernel: Path) -> Accelerator:
    """Choose for this host; the kernel is what a trial boots if this host has not been tried before."""
    if not KVM.exists():
        return Accelerator("tcg", f"this host has no {KVM}")
    if not os.access(KVM, os.R_OK | os.W_OK):
        return Accelerator("tcg", f"{KVM} may not be opened by this user")
    verdicts = cache.root() / "accelerator.json"
    known = json.loads(verdicts.read_text()) if verdicts.exists() else {}
    host = _this_host()
    if host not in known:
        known[host] = asdict(_try_kvm(kernel))
        cache.write(verdicts, json.dumps(known, indent=1).encode())
    return Accelerator(**known[host])


def _this_host() -> str:
    model = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
    version = subprocess.run([QEMU, "--version"], capture_output=True, text=True, check=True).stdout
    return " | ".join((platform.release(), version.splitlines()[0], model[1] if model else "unknown"))


def _try_kvm(kernel: Path) -> Accelerator:
    kvm = Accelerator("kvm", "a trial guest ran")
    argv = mortal(QEMU, *kvm.argv, *_TRIAL_MACHINE, "-kernel", str(kernel))
    try:
        trial = subprocess.run(argv, stdin=subprocess.DEVNULL, capture_output=True, timeout=_TRIAL_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return Accelerator("tcg", f"a trial guest under KVM hung for {_TRIAL_SECONDS} s")
    if trial.returncode == 0 and b"Linux version" in trial.stdout:
        return kvm
    complaint = trial.stderr.decode(errors="replace").strip().splitlines() or ["it said nothing"]
    return Accelerator("tcg", f"a trial guest under KVM failed: {complaint[0]}")
