from datetime import datetime
from zoneinfo import ZoneInfo

ZONES = {"Sydney": "Australia/Sydney",
         "Mumbai": "Asia/Kolkata", "Nairobi": "Africa/Nairobi", "Toronto": "America/Toronto"}


def app(ui):
    ui.title("Can I call now?")
    for city in ZONES:
        there = datetime.now(ZoneInfo(ZONES[city]))
        with ui.row():
            ui.text(f"{city} {there.strftime('%H:%M, %A')}", size=24)
            if 9 <= there.hour < 21:
                ui.text("awake", color="good")
            else:
                ui.text("asleep", color="muted")
