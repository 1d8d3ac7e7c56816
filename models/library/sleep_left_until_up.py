from datetime import timedelta


def app(ui):
    ui.title("Sleep left")
    with ui.row():
        hour = int(ui.number("Get up, hour", 6, min=0, max=23))
        minute = int(ui.number("Minute", 30, min=0, max=59))
    up = ui.now.replace(hour=hour, minute=minute, second=0, microsecond=0)
    if up <= ui.now:
        up += timedelta(days=1)
    left = math.ceil((up - ui.now).total_seconds() / 60)
    ui.text(f"{left // 60} h {left % 60} min", size=64, bold=True, align="center")
    ui.text(f"until {up.strftime('%A %H:%M')}", align="center")
    if left < 7 * 60:
        ui.text("Less than 7 hours, off to bed", color="bad", align="center")
    else:
        ui.text("Enough time to sleep well", color="good", align="center")
