from datetime import datetime
from zoneinfo import ZoneInfo

CITIES = {"London": "Europe/London", "New York": "America/New_York", "Los Angeles": "America/Los_Angeles",
          "Delhi": "Asia/Kolkata", "Tokyo": "Asia/Tokyo"}


def app(ui):
    ui.title("Five cities")
    rows = []
    asleep = 0
    for city, zone in CITIES.items():
        there = datetime.now(ZoneInfo(zone))
        sleeping = there.hour < 7 or there.hour >= 23
        asleep += sleeping
        rows.append([city, there.strftime("%a %H:%M"), "sleeping" if sleeping else "awake"])
    ui.text(f"{asleep} of {len(CITIES)} are sleeping", size=32, bold=True)
    ui.table(rows, header=["City", "Time", "Now"])
