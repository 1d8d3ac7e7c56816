from datetime import datetime


def app(ui):
    ui.title("Parking")
    end = ui.state.get("end", 0)
    if ui.time < end:
        ui.text(f"Until {datetime.fromtimestamp(end):%H:%M}", size=48)
    else:
        ui.text("Ticket!", size=48, color="bad")
    if ui.button("15 more"):
        ui.state.end = max(end, ui.time) + 15 * 60
