def app(ui):
    ui.title("Target")
    s = ui.state
    target = ui.number("Target", 60, min=1, max=3600)
    with ui.row():
        if ui.button("Start"):
            s.started, s.took = ui.time, None
        if ui.button("Stop") and s.get("started"):
            s.took, s.started = int(ui.time - s.started), None
    if s.get("started"):
        ui.text(int(ui.time - s.started), size=64)
    elif s.get("took") is not None:
        off = s.took - target
        ui.text(f"{s.took} seconds", size=40)
        ui.text(f"{abs(off)} {'over' if off > 0 else 'under'}" if off else "Exactly", size=32)
