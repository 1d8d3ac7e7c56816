from datetime import datetime
from zoneinfo import ZoneInfo

CITIES = {"Paris": "Europe/Paris", "Delhi": "Asia/Kolkata", "Los Angeles": "America/Los_Angeles"}


def app(ui):
    ui.title("Three clocks")
    for city, zone in CITIES.items():
        ui.text(f"{city} {datetime.now(ZoneInfo(zone)).strftime('%H:%M')}", size=32)
