def clock(minutes):
    return f"{minutes // 60 % 24}:{minutes % 60:02d}"


def app(ui):
    ui.title("How long?")
    with ui.row():
        start = int(ui.number("From hour", 8, min=0, max=23)) * 60 + int(ui.number("From minute", 40, min=0, max=59))
    with ui.row():
        end = int(ui.number("To hour", 11, min=0, max=23)) * 60 + int(ui.number("To minute", 15, min=0, max=59))
    if end < start:
        end += 24 * 60
    hours, minutes = divmod(end - start, 60)
    ui.text(f"{hours} h {minutes} min", size=48, bold=True)
    stops = [start, math.ceil(start / 60) * 60, end // 60 * 60, end]
    if stops[1] > stops[2]:
        stops = [start, end]
    for a, b in zip(stops, stops[1:]):
        if b > a:
            words = f"{(b - a) // 60} h" if (b - a) % 60 == 0 else f"{b - a} min"
            ui.text(f"{clock(a)} to {clock(b)}: {words}", size=24)
