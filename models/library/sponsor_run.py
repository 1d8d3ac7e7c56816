def app(ui):
    ui.title("Sponsored run")
    laps = ui.state.get("laps", {})
    with ui.row():
        child = ui.field("Child").strip()
        if ui.button("Add") and child and child not in laps:
            laps[child] = 0
            ui.clear("Child")
    rows = [f"{name}: {laps[name]} laps, {laps[name] * 0.5:.2f}" for name in laps]
    picked = ui.list(rows, actions=["Lap"])
    if picked:
        laps[list(laps)[picked.index]] += 1
    ui.text(f"All: {sum(laps.values()) * 0.5:.2f}", size=28, bold=True)
