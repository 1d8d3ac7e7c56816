def app(ui):
    ui.title("Named laps")
    s = ui.state
    laps = s.get("laps", [])
    name = ui.field("Lap name").strip()
    with ui.row():
        if ui.button("Start") and not s.get("since"):
            s.since = s.lap = ui.time
            laps.clear()
        if ui.button("Lap") and s.get("since"):
            laps.append([name or f"Lap {len(laps) + 1}", f"{ui.time - s.lap:.1f}"])
            s.lap = ui.time
            ui.clear("Lap name")
        if ui.button("Stop") and s.get("since"):
            s.total, s.since = ui.time - s.since, None
    shown = ui.time - s.since if s.get("since") else s.get("total", 0)
    ui.text(f"{shown:.1f} s", size=56, bold=True, align="center")
    ui.table(laps, header=["Lap", "Seconds"])
