from datetime import timedelta


def app(ui):
    ui.title("Pizza dough")
    s = ui.state
    with ui.row():
        if ui.button("Dough rests"):
            s.ready = ui.now + timedelta(hours=24)
        if ui.button("Used"):
            s.ready = None
    if not s.get("ready"):
        ui.text("No dough is resting", size=32, bold=True)
        return
    left = math.ceil((s.ready - ui.now).total_seconds() / 60)
    if left > 0:
        ui.text(f"{left // 60} h {left % 60} min", size=56, bold=True)
        ui.text(f"Ready {s.ready.strftime('%A at %H:%M')}")
        ui.progress(1 - left / 1440)
    else:
        ui.text("Ready for the oven", size=40, bold=True, color="good")
        ui.text(f"Rested {24 + -left // 60} hours")
