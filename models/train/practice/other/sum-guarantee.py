from datetime import datetime, timedelta


def app(ui):
    ui.title("Still under guarantee?")
    day = ui.field("Date of purchase")
    if ui.button("Check"):
        try:
            ui.state.end = (datetime.strptime(day, "%Y-%m-%d") + timedelta(days=730)).isoformat()
        except ValueError:
            ui.state.end = ""
    if ui.state.get("end"):
        end = datetime.fromisoformat(ui.state.end)
        now = datetime.now()
        ui.text("Expired!" if end < now else f"Days left: {(end - now).days}")
