def app(ui):
    ui.title("Pan")
    s = ui.state
    with ui.row():
        if ui.button("Pour"):
            s.side, s.end = "First side", ui.time + 90
        if ui.button("Flipped") and s.get("side") == "First side" and ui.time >= s.end:
            s.side, s.end = "Second side", ui.time + 60
    if s.get("side") == "Second side" and ui.time >= s.end:
        s.side, s.count = "", s.get("count", 0) + 1
    if s.get("side"):
        left = math.ceil(s.end - ui.time)
        ui.text(s.side if left > 0 else "Flip", size=48, align="center")
        ui.text(f"{max(0, left)} s", size=32, align="center")
    ui.text(f"Finished: {s.get('count', 0)}")
