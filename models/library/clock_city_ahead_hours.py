from datetime import datetime
from zoneinfo import ZoneInfo

CITIES = {"New York": "America/New_York", "Nairobi": "Africa/Nairobi", "Sydney": "Australia/Sydney"}


def app(ui):
    ui.title("Three cities")
    for city, zone in CITIES.items():
        there = datetime.now(ZoneInfo(zone))
        hours = int(there.utcoffset().total_seconds() // 3600)
        ui.text(f"{city}: {there.strftime('%A %H:%M')}", size=28)
        ui.text(f"{abs(hours)} hours {'ahead' if hours > 0 else 'behind'}")
