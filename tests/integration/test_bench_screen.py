"""`wisp bench screen` measures what it says, on real GL."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def found() -> dict[str, float]:
    command = [sys.executable, "-m", "compositor.bench", "--quick", "--json"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=100, check=True)
    measured: dict[str, float] = json.loads(result.stdout)
    return measured


def test_more_windows_cost_more(found: dict[str, float]) -> None:
    assert found["floor_ms"] < found["animating_1_ms"] < found["animating_20_ms"] < found["animating_50_ms"]


def test_one_of_many_windows_costs_less_than_all(found: dict[str, float]) -> None:
    assert found["one_window_of_20_cpu_ms"] < found["animating_20_cpu_ms"] / 3


def test_nothing_is_drawn_where_nothing_happens(found: dict[str, float]) -> None:
    assert found["idle_frames"] == 0
    assert found["idle_cpu_share"] < 0.05


def test_each_aim_is_judged(found: dict[str, float]) -> None:
    aims = {value for name, value in found.items() if name.startswith("aim_")}
    assert aims <= {"reached", "missed"}
    assert aims
