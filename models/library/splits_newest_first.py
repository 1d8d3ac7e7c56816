def app(ui):
    ui.title("Splits")
    s = ui.state
    splits = s.get("splits", [])
    with ui.row():
        if ui.button("Start"):
            s.started = ui.time
            splits.clear()
        if ui.button("Split") and s.get("started"):
            splits.insert(0, round(ui.time - s.started, 1))
    ui.text(f"{ui.time - s.started:.1f}" if s.get("started") else "0.0", size=56, align="center")
    ui.text(", ".join(f"{seconds:.1f}" for seconds in splits) or "No splits", align="center")
