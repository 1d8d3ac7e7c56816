from datetime import timedelta


def app(ui):
    ui.title("What time will it be?")
    with ui.row():
        hours = ui.number("Hours", 3, min=0)
        minutes = ui.number("Minutes", 45, min=0)
    then = ui.now + timedelta(hours=hours, minutes=minutes)
    days = (then.date() - ui.now.date()).days
    ui.text(f"{then:%H:%M}", size=40, bold=True)
    ui.text("today" if days == 0 else "tomorrow" if days == 1 else f"{then:%A}")
