PRAYERS = [("Fajr", 4, 45), ("Dhuhr", 12, 30), ("Asr", 15, 45), ("Maghrib", 18, 10), ("Isha", 19, 40)]


def app(ui):
    ui.title("Prayer times")
    now = ui.now.hour * 60 + ui.now.minute
    with ui.card("My times"):
        times = []
        for name, hour, minute in PRAYERS:
            with ui.row():
                hour = int(ui.number(f"{name} hour", hour, min=0, max=23))
                minute = int(ui.number(f"{name} minute", minute, min=0, max=59))
            times.append((hour * 60 + minute, name))
    left, name = min(((time - now) % 1440, name) for time, name in times)
    if left == 0:
        ui.text(f"{name} now", size=48, bold=True, color="good")
    else:
        ui.text(name, size=48, bold=True)
        ui.text(f"in {left // 60} h {left % 60} min", size=28)
