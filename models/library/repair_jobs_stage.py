STAGES = ["received", "in work", "ready"]


def app(ui):
    ui.title("Repairs")
    jobs = ui.state.get("jobs", [])
    with ui.row():
        name = ui.field("Job").strip()
        if ui.button("Add") and name:
            jobs.append([name, 0])
            ui.clear("Job")
    picked = ui.list([f"{name}: {STAGES[stage]}" for name, stage in jobs], actions=["Next"])
    if picked:
        jobs[picked.index][1] += 1
        if jobs[picked.index][1] == len(STAGES):
            jobs.pop(picked.index)
    ui.text(f"Ready: {sum(stage == 2 for name, stage in jobs)}", size=24, bold=True)
