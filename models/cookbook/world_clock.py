from datetime import timedelta

CITIES = [("New York", -5), ("London", 0), ("Berlin", 1), ("Tokyo", 9), ("Sydney", 11)]


def app(ui):
    ui.title("World clock")
    for city, hours in CITIES:
        there = ui.now + timedelta(hours=hours)
        with ui.row():
            ui.text(city, bold=True)
            ui.space()
            ui.text(there.strftime("%H:%M"), size=28)
            ui.text(there.strftime("%a"), color="muted")
