from datetime import timedelta


def app(ui):
    ui.title("Tides")
    with ui.row():
        hour = int(ui.number("A high water, hour", 5, min=0, max=23))
        minute = int(ui.number("Minute", 20, min=0, max=59))
    high = ui.now.replace(hour=hour, minute=minute, second=0, microsecond=0)
    rows = []
    for step in range(-2, 5):
        time = high + timedelta(minutes=step * 372.5)
        rows.append((time, "High water" if step % 2 == 0 else "Low water"))
    coming = [time for time, kind in rows if kind == "High water" and time > ui.now]
    left = int((coming[0] - ui.now).total_seconds() / 60)
    ui.text(f"High water at {coming[0].strftime('%H:%M')}", size=40, bold=True)
    ui.text(f"in {left // 60} h {left % 60} min", size=24)
    ui.table([[time.strftime("%a %H:%M"), kind] for time, kind in rows if time.date() == ui.now.date()], header=["Time", "Tide"])
    ui.text("A high water comes every 12 hours and 25 minutes", color="muted")
