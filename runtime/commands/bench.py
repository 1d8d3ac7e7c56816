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

STARTS, FRAMES, OTHERS = 40, 500, 10
CROWDS = (1, 20, 100)
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


def main(options: argparse.Namespace, component: Path) -> int:
    with Agents(component) as agents:
        agents.start("first").close()
        found = {**_starts(agents), **_calls(agents), **_others(), **_crowd(agents)}
        found |= {"hardening": agents.hardening, **_compared(found)}
    sys.stdout.write(json.dumps(found) + "\n" if options.json else _table(found))
    return 0


def _open(agents: Agents) -> Agent:
    agent = agents.start("bench")
    outline = gate.read(PROGRAM).outline or {}
    agent.load(PROGRAM, state=None, seed=0, now=0.0, zone=0, outline=outline)
    return agent


def _starts(agents: Agents) -> dict[str, object]:
    starts, loads, wholes = [], [], []
    outline = gate.read(PROGRAM).outline or {}
    for _ in range(STARTS):
        time.sleep(PAUSE)
        began = time.perf_counter()
        with closing(agents.start("bench")) as agent:
            started = time.perf_counter()
            agent.load(PROGRAM, state=None, seed=0, now=0.0, zone=0, outline=outline)
            loaded = time.perf_counter()
            agent.frame(0.0)
            wholes.append(time.perf_counter() - began)
        starts.append(started - began)
        loads.append(loaded - started)
    return {
        **_spread("start_ms", starts),
        **_spread("load_ms", loads),
        **_spread("start_to_first_frame_ms", wholes),
    }


def _calls(agents: Agents) -> dict[str, object]:
    with closing(_open(agents)) as agent:
        first = agent.frame(0.0).scene
        button = next(node.id for node in (first.nodes if first else ()) if node.id.endswith("Count"))
        empty = _repeat(lambda: agent.frame(1.0))
        events = _repeat(lambda: agent.frame(1.0, [Clicked(id=button)]))
    return {**_spread("frame_ms", empty), **_spread("event_ms", events), "events_per_second": round(1 / median(events))}


def _others() -> dict[str, object]:
    found: dict[str, object] = {"python_ms": _ms(_command([sys.executable, "-c", "pass"]))}
    node = shutil.which("node")
    found["node_ms"] = _ms(_command([node, "-e", "0"])) if node else None
    found["empty_wasmtime_instance_ms"] = round(empty_instance_seconds() * 1e3, 3)
    return found


def _command(argv: list[str]) -> float:
    return median(_repeat(lambda: subprocess.run(argv, check=True), OTHERS))


def _crowd(agents: Agents) -> dict[str, object]:
    """Private memory: what goes when the agent goes. The zygote's own is shared by all."""
    memory: dict[str, object] = {}
    with ExitStack() as stack:
        crowd: list[Agent] = []
        for size in CROWDS:
            while len(crowd) < size:
                crowd.append(stack.enter_context(closing(_open(agents))))
                crowd[-1].frame(0.0)
            private = [_private(agent.pid) for agent in crowd]
            memory[f"private_mb_each_of_{size}"] = round(sum(private) / size / 1e6, 2)
        memory["all_mb_with_zygote"] = round((sum(private) + _private(agents.pid)) / 1e6, 1)
        before = sum(_ticks(agent.pid) for agent in crowd)
        time.sleep(IDLE_SECONDS)
        memory["idle_cpu_ticks_of_100"] = sum(_ticks(agent.pid) for agent in crowd) - before
    return memory


def _compared(found: Mapping[str, object]) -> dict[str, object]:
    whole = _number(found["start_to_first_frame_ms_p50"])
    ratios: dict[str, object] = {"start_to_python": round(whole / _number(found["python_ms"]), 2)}
    if found["node_ms"]:
        ratios["start_to_node"] = round(whole / _number(found["node_ms"]), 2)
    return ratios


def _repeat(action: Callable[[], object], times: int = FRAMES) -> list[float]:
    seconds = []
    for _ in range(times):
        began = time.perf_counter()
        action()
        seconds.append(time.perf_counter() - began)
    return seconds


def _private(pid: int) -> int:
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Private_"))


def _ticks(pid: int) -> int:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def _spread(name: str, seconds: list[float]) -> dict[str, object]:
    return {f"{name}_p50": _ms(median(seconds)), f"{name}_p99": _ms(quantiles(seconds, n=100)[98])}


def _ms(seconds: float) -> float:
    return round(seconds * 1e3, 2)


def _number(value: object) -> float:
    assert isinstance(value, float)  # noqa: S101 - the figures above
    return value


def _table(found: Mapping[str, object]) -> str:
    return "".join(f"{name.replace('_', ' '):32} {value}\n" for name, value in found.items())
