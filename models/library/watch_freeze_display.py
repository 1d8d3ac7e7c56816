def app(ui):
    ui.title("Freeze")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.since, s.frozen = ui.time, None
        if ui.button("Freeze") and s.get("since") is not None:
            s.frozen = ui.time - s.since if s.get("frozen") is None else None
    shown = ui.time - s.since if s.get("since") is not None else 0
    if s.get("frozen") is not None:
        shown = s.frozen
        ui.text("Frozen", align="center", color="blue")
    ui.text(f"{int(shown)} s", size=64, align="center")
