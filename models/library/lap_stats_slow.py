def app(ui):
    ui.title("Laps")
    s = ui.state
    laps = s.get("laps", [])
    with ui.row():
        if "start" not in s:
            if ui.button("Start"):
                s.start = ui.time
        elif ui.button("Lap"):
            laps.append(ui.time - s.start)
            s.start = ui.time
        if ui.button("Clear"):
            laps.clear()
            s.pop("start", None)
    ui.text(f"{ui.time - s.get('start', ui.time):.1f} s", size=56, align="center")
    ui.table([[i + 1, f"{lap:.1f} s"] for i, lap in enumerate(laps)], header=["Lap", "Time"])
    if laps:
        ui.text(f"Slowest {max(laps):.1f} s, total {sum(laps):.1f} s")
