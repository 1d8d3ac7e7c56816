def clock(minutes):
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


def app(ui):
    ui.title("To the airport")
    with ui.row():
        hour = int(ui.number("Take-off hour", 10, min=0, max=23))
        minute = int(ui.number("Take-off minute", 30, min=0, max=59))
    before = int(ui.number("Minutes at the airport", 120, min=0, step=15))
    drive = int(ui.number("Minutes to get there", 45, min=0, step=5))
    flight = hour * 60 + minute
    ui.text(f"Leave at {clock(flight - before - drive)}", size=40, bold=True)
    ui.text(f"At the airport at {clock(flight - before)}")
    if before + drive > flight:
        ui.text("That is the day before", color="warn")
