FIRST = [(130, 84), (126, 80), (124, 81)]


def app(ui):
    ui.title("Three readings")
    uppers, lowers = [], []
    for place, (upper, lower) in enumerate(FIRST):
        with ui.row():
            uppers.append(ui.number(f"Upper {place + 1}", upper, min=0))
            lowers.append(ui.number(f"Lower {place + 1}", lower, min=0))
    upper, lower = round(sum(uppers) / 3), round(sum(lowers) / 3)
    ui.text(f"{upper}/{lower}", size=48, bold=True)
    if upper >= 140 or lower >= 90:
        ui.text("Too high", color="bad")
    elif upper >= 130 or lower >= 85:
        ui.text("A bit high", color="warn")
    else:
        ui.text("Normal", color="good")
