"""`wisp bench agents`: what an agent costs, beside what other ways of running a small program cost here and now."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from contextlib import ExitStack, closing
from pathlib import Path
from statistics import median, quantiles
from typing import TYPE_CHECKING

from runtime import gate
from runtime.agents import Agents
from runtime.messages import Clicked
from runtime.sandbox import empty_instance_seconds

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Mapping

    from runtime.agents import Agent

STARTS, FRAMES, BURST = 40, 500, 20
CROWDS = (1, 20, 100)
AIM_MS, AIM_RATIO, AIM_MB = 15, 0.6, 600
PAUSE = 0.05
"""Between two starts: a person doesn't open agents faster than the next one is forked in advance."""
IDLE_SECONDS = 1.0
PROGRAM = """
def app(ui):
    ui.title("Tasks")
    s = ui.state
    items = s.get("items", [{"text": f"Task {n}", "done": n % 3 == 0} for n in range(12)])
    with ui.card():
        ui.text(f"{sum(item['done'] for item in items)} of {len(items)} done", size=24)
        with ui.row():
            text = ui.field("New task")
            if ui.button("Add") and text.strip():
                items.append({"text": text.strip(), "done": False})
    for item in items:
        with ui.row():
            item["done"] = ui.checkbox(item["text"], item["done"])
            if ui.button("Delete"):
                items.remove(item)
                break
    if ui.button("Count"):
        s.count = s.get("count", 0) + 1
    ui.text(f"Counted {s.get('count', 0)}")
"""
OUTLINE = gate.read(PROGRAM).outline or {}


def main(options: argparse.Namespace, component: Path) -> int:
    with Agents(component) as agents:
        agents.start("first").close()
        found = {**_starts(agents), **_calls(agents), **_burst(agents), **_crowd(agents)}
        found["hardening"] = agents.hardening
    found |= _compared(found)
    sys.stdout.write(json.dumps(found) + "\n" if options.json else _table(found))
    return 0


def _open(agents: Agents) -> Agent:
    agent = agents.start("bench")
    agent.load(PROGRAM, state=None, seed=0, now=0.0, zone=0, outline=OUTLINE)
    return agent


def _starts(agents: Agents) -> dict[str, object]:
    """In turns with what they are compared with, each after the same pause: caches and clock rates are alike."""
    node = shutil.which("node")
    python = str(Path(sys.executable).resolve())  # without what a virtual environment adds
    seconds: dict[str, list[float]] = {name: [] for name in ("start", "load", "first_frame", "open", "python", "node")}
    for turn in range(STARTS):
        time.sleep(PAUSE)
        _start(agents, seconds)
        if turn % 2:
            seconds["python"].append(_command([python, "-c", "pass"]))
        elif node:
            seconds["node"].append(_command([node, "-e", "0"]))
    found: dict[str, object] = {}
    for name, taken in seconds.items():
        found |= _spread(f"{name}_ms", taken) if taken else {f"{name}_ms_p50": None}
    return found | {"empty_wasmtime_instance_ms_p50": round(empty_instance_seconds() * 1e3, 4)}


def _start(agents: Agents, seconds: dict[str, list[float]]) -> None:
    times = [time.perf_counter()]
    with closing(agents.start("bench")) as agent:
        times.append(time.perf_counter())
        agent.load(PROGRAM, state=None, seed=0, now=0.0, zone=0, outline=OUTLINE)
        times.append(time.perf_counter())
        agent.frame(0.0)
        times.append(time.perf_counter())
    for name, began, ended in zip(("start", "load", "first_frame"), times, times[1:], strict=False):
        seconds[name].append(ended - began)
    seconds["open"].append(times[-1] - times[0])


def _command(argv: list[str]) -> float:
    time.sleep(PAUSE)
    began = time.perf_counter()
    subprocess.run(argv, check=True)
    return time.perf_counter() - began


def _calls(agents: Agents) -> dict[str, object]:
    with closing(_open(agents)) as agent:
        first = agent.frame(0.0).scene
        button = next(node.id for node in (first.nodes if first else ()) if node.id.endswith("Count"))
        idle = _repeat(lambda: agent.frame(1.0))
        events = _repeat(lambda: agent.frame(1.0, [Clicked(id=button)]))
    return {
        **_spread("frame_ms", idle),
        **_spread("event_ms", events),
        "events_per_second": round(1 / median(events)),
    }


def _burst(agents: Agents) -> dict[str, object]:
    """One after the other without a pause: each has to wait for its process."""
    with ExitStack() as stack:
        began = time.perf_counter()
        for _ in range(BURST):
            stack.enter_context(closing(_open(agents))).frame(0.0)
        return {"open_in_a_burst_ms": _ms((time.perf_counter() - began) / BURST)}


def _crowd(agents: Agents) -> dict[str, object]:
    """Private: what goes when the agent goes. In all: that, the zygote, and their part of what others share too."""
    found: dict[str, object] = {}
    with ExitStack() as stack:
        crowd: list[Agent] = []
        for size in CROWDS:
            while len(crowd) < size:
                crowd.append(stack.enter_context(closing(_open(agents))))
                crowd[-1].frame(0.0)
            taken = [_memory(agent.pid) for agent in crowd]
            found[f"private_mb_each_of_{size}"] = _mb(sum(own for own, _ in taken) / size)
        whole = sum(share for _, share in taken) + _memory(agents.pid)[1]
        found["in_all_mb_of_100"] = _mb(whole)
        before = sum(_cpu(agent.pid) for agent in crowd)
        time.sleep(IDLE_SECONDS)
        found["idle_cpu_ms_of_100"] = _ms(sum(_cpu(agent.pid) for agent in crowd) - before)
    return found


def _compared(found: Mapping[str, object]) -> dict[str, object]:
    whole, python = _number(found["open_ms_p50"]), _number(found["python_ms_p50"])
    ratios: dict[str, object] = {"open_to_python": round(whole / python, 2)}
    if found["node_ms_p50"]:
        ratios["open_to_node"] = round(whole / _number(found["node_ms_p50"]), 2)
    aims = {
        "open_p50_15_ms": whole <= AIM_MS,
        "open_to_python_0.6": whole / python <= AIM_RATIO,
        "100_agents_600_mb": _number(found["in_all_mb_of_100"]) < AIM_MB,
        "idle_no_cpu": found["idle_cpu_ms_of_100"] == 0,
    }
    return ratios | {f"aim_{name}": "reached" if reached else "missed" for name, reached in aims.items()}


def _repeat(action: Callable[[], object], times: int = FRAMES) -> list[float]:
    seconds = []
    for _ in range(times):
        began = time.perf_counter()
        action()
        seconds.append(time.perf_counter() - began)
    return seconds


def _memory(pid: int) -> tuple[int, int]:
    """Bytes that are its own, and its proportional share of all that it uses."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    sizes = {name: int(size) * 1024 for name, size, *_ in (line.replace(":", " ").split() for line in lines[1:])}
    return sizes["Private_Clean"] + sizes["Private_Dirty"], sizes["Pss"]


def _cpu(pid: int) -> float:
    """Seconds on a processor, which the kernel counts in nanoseconds here."""
    return int(Path(f"/proc/{pid}/schedstat").read_text().split()[0]) / 1e9


def _mb(size: float) -> float:
    return round(size / 1e6, 2)


def _spread(name: str, seconds: list[float]) -> dict[str, object]:
    return {f"{name}_p50": _ms(median(seconds)), f"{name}_p99": _ms(quantiles(seconds, n=100)[98])}


def _ms(seconds: float) -> float:
    return round(seconds * 1e3, 2)


def _number(value: object) -> float:
    assert isinstance(value, float)  # noqa: S101 - the figures above
    return value


def _table(found: Mapping[str, object]) -> str:
    return "".join(f"{name.replace('_', ' '):32} {'-' if value is None else value}\n" for name, value in found.items())
