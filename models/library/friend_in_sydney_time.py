from datetime import datetime
from zoneinfo import ZoneInfo


def app(ui):
    ui.title("Sydney")
    here = ui.now
    there = datetime.now(ZoneInfo("Australia/Sydney"))
    ui.text(there.strftime("%H:%M"), size=80, bold=True, align="center")
    ui.text(there.strftime("%A, %d %B"), size=24, align="center")
    if there.hour < 7 or there.hour >= 22:
        ui.text("Your friend is probably asleep", align="center")
    elif there.weekday() < 5 and 9 <= there.hour < 17:
        ui.text("Your friend is probably at work", align="center")
    else:
        ui.text("A good time to call", color="good", align="center")
    ui.text(f"Here it is {here.strftime('%H:%M')}", color="muted", align="center")
