from datetime import datetime
from zoneinfo import ZoneInfo

ZONES = {"Lisbon": "Europe/Lisbon", "Cairo": "Africa/Cairo", "Tokyo": "Asia/Tokyo"}


def app(ui):
    ui.title("Time difference")
    first = ui.choice("From", list(ZONES))
    second = ui.choice("To", list(ZONES))
    a, b = (datetime.now(ZoneInfo(ZONES[city])).utcoffset().total_seconds() for city in (first, second))
    hours = int((b - a) / 3600)
    if hours == 0:
        ui.text("Same time", size=32)
    else:
        ui.text(f"{second} is {abs(hours)} hours {'ahead' if hours > 0 else 'behind'}", size=32)
