from datetime import timedelta

UNITS = {"MB": 1, "GB": 1000, "TB": 1000000}


def app(ui):
    ui.title("How long does the download take?")
    with ui.row():
        size = ui.number("Size", 4.0, min=0)
        unit = ui.choice("Unit", list(UNITS), value="GB")
    speed = ui.number("Speed in Mbit/s", 50.0, min=0.1)
    seconds = round(size * UNITS[unit] * 8 / speed)
    hours = seconds // 3600
    minutes = seconds // 60 % 60
    if hours > 0:
        shown = f"{hours} h {minutes} min"
    elif minutes > 0:
        shown = f"{minutes} min {seconds % 60} s"
    else:
        shown = f"{seconds} s"
    ui.text(shown, size=56, bold=True, color="accent", align="center")
    ready = ui.now + timedelta(seconds=seconds)
    ui.text(f"Ready at {ready.strftime('%H:%M, %d %B')}", align="center")
    ui.text(f"{speed / 8:.2f} MB each second", color="muted", align="center")
