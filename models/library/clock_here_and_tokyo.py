from datetime import datetime
from zoneinfo import ZoneInfo


def app(ui):
    ui.title("Here and there")
    tokyo = datetime.now(ZoneInfo("Asia/Tokyo"))
    ui.text(f"Here: {ui.now.strftime('%H:%M:%S')}", size=32)
    ui.text(f"Tokyo: {tokyo.strftime('%H:%M:%S')}", size=32)
    if tokyo.date() > ui.now.date():
        ui.text("Tomorrow there", color="blue")
