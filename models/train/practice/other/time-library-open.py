HOURS = {"Tuesday": (10, 18), "Wednesday": (10, 18), "Thursday": (10, 18), "Friday": (10, 18), "Saturday": (10, 14)}


def app(ui):
    ui.title("Opening hours")
    now = ui.now
    start, end = HOURS.get(now.strftime("%A"), (0, 0))
    if start * 60 <= now.hour * 60 + now.minute < end * 60:
        ui.text(f"The library is open until {end}:00")
    else:
        ui.text("The library is closed")
    ui.table([[day, f"{a} to {b}"] for day, (a, b) in HOURS.items()], header=["Day", "Hours"])
