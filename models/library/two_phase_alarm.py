TIMES = [(6, 45, "Get up"), (7, 20, "Leave"), (7, 41, "Train")]


def app(ui):
    ui.title("Morning")
    now = ui.now.hour * 60 + ui.now.minute
    waits = [((hour * 60 + minute - now) % 1440, name) for hour, minute, name in TIMES]
    left, name = min(waits)
    ui.text(f"Next: {name}", size=40, bold=True, align="center")
    ui.text(f"in {left // 60} h {left % 60} min", size=32, align="center")
    ui.table([[f"{hour:02d}:{minute:02d}", name] for hour, minute, name in TIMES], header=["Time", "What"])
