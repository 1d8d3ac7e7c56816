from datetime import datetime, timedelta


def app(ui):
    ui.title("Timestamp")
    typed = ui.field("Timestamp", "1234567890").strip()
    if not typed.isdecimal():
        ui.text("Type a number", color="muted")
        return
    seconds = int(typed[:15])
    milliseconds = seconds > 99999999999
    if milliseconds:
        seconds //= 1000
    moment = datetime(1970, 1, 1) + timedelta(seconds=seconds)
    ui.text(f"{moment:%A, %d %B %Y}", size=32, bold=True)
    ui.text(f"{moment:%H:%M:%S} UTC", size=32)
    if milliseconds:
        ui.text("read as milliseconds", color="muted")
