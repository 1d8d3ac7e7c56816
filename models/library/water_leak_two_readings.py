def app(ui):
    ui.title("Leak test")
    s = ui.state
    reading = ui.number("Water meter (litres)", 120000, min=0)
    with ui.row():
        if ui.button("First reading"):
            s.first, s.since = reading, ui.time
        if ui.button("Second reading") and s.get("first") is not None:
            s.lost, s.hours = reading - s.first, (ui.time - s.since) / 3600
    if s.get("first") is None:
        ui.text("Close all taps and take the first reading", color="muted")
    else:
        ui.text(f"First: {s.first} litres")
    if s.get("lost") is not None:
        ui.text("Water is leaking" if s.lost > 0 else "No leak", size=36, bold=True)
        ui.text(f"{s.lost} l in {s.hours:.1f} h", size=20)
