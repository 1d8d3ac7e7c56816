"""A workbench around one agent: what was granted and what was refused stands in the audit log."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from runtime.audit import Audit
from runtime.device import Device
from runtime.workbench import Terms, Workbench

if TYPE_CHECKING:
    from pathlib import Path

    from runtime.agents import Agents

PROGRAM = """
def app(ui):
    try:
        answer = ui.fetch("https://api.example.org/x")
    except PermissionError as error:
        ui.text(f"Not allowed: {error}")
        return
    ui.text(answer or "waiting")
"""


def test_a_denied_call_is_caught_by_the_program_and_noted(agents: Agents, tmp_path: Path) -> None:
    terms = Terms(now=0.0, granted=lambda kind: kind != "net")
    with closing(Workbench(agents, tmp_path, terms)) as bench:
        bench.make("fetch something", PROGRAM)
        assert bench.asked_for == {"net"}
        assert "Not allowed" in bench.session.scene.encoded().decode()
        assert not bench.session.problems
    with closing(Audit(tmp_path / "audit.log", Device.open(tmp_path))) as audit:
        assert not audit.verify()
        opened, *refused = [(entry.kind, entry.fields) for entry in audit.search()]
    assert (opened[0], opened[1]["granted"]) == ("opened", [])
    assert refused
    for kind, fields in refused:
        assert (kind, fields["call"], str(fields["why"])[:8]) == ("refused", "fetch", "denied: ")
