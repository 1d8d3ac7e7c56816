from datetime import datetime
from zoneinfo import ZoneInfo


def app(ui):
    ui.title("Call New York")
    there = datetime.now(ZoneInfo("America/New_York"))
    first = ui.slider("She is up from", 5, 12, 8)
    last = ui.slider("Until", 18, 24, 22)
    if first <= there.hour < last:
        ui.text("Yes, call her", size=48, bold=True, color="good", align="center")
    else:
        hours = (first - there.hour) % 24
        ui.text("No, she sleeps", size=48, bold=True, color="bad", align="center")
        ui.text(f"Try again in about {hours} {'hour' if hours == 1 else 'hours'}", align="center")
    ui.text(f"It is {there.strftime('%H:%M, %A')} in New York", size=20, align="center")
