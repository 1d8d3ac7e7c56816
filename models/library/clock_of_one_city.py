from datetime import datetime
from zoneinfo import ZoneInfo

ZONES = {"London": "Europe/London", "Tokyo": "Asia/Tokyo", "New York": "America/New_York"}


def app(ui):
    ui.title("Time there")
    city = ui.choice("City", list(ZONES))
    there = datetime.now(ZoneInfo(ZONES[city]))
    ui.text(there.strftime("%H:%M"), size=72, align="center")
    ui.text(there.strftime("%A"), size=24, align="center")
