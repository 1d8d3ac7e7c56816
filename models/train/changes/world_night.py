from datetime import datetime
from zoneinfo import ZoneInfo

CITIES = [
    ("Los Angeles", "America/Los_Angeles"),
    ("New York", "America/New_York"),
    ("London", "Europe/London"),
    ("Berlin", "Europe/Berlin"),
    ("Tokyo", "Asia/Tokyo"),
    ("Sydney", "Australia/Sydney"),
]


def app(ui):
    ui.title("World clock")
    for city, zone in CITIES:
        there = datetime.now(ZoneInfo(zone))
        with ui.row():
            ui.text(city, bold=True)
            ui.space()
            ui.text(there.strftime("%H:%M"), size=28)
            ui.text(there.strftime("%a"), color="muted")
            if there.hour >= 22 or there.hour < 6:
                ui.text("(night)", color="muted")
