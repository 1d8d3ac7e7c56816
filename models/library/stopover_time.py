def minutes_of(text):
    hour, minute = text.split(":")
    return int(hour) * 60 + int(minute)


def app(ui):
    ui.title("Change of trains")
    with ui.row():
        arrival = ui.field("Arrival", "14:20", placeholder="14:20")
        departure = ui.field("Departure", "14:31", placeholder="14:31")
    walk = ui.number("Minutes to walk", 6, min=0)
    try:
        spare = minutes_of(departure) - minutes_of(arrival) - walk
    except ValueError:
        ui.text("Write the times like 14:20", color="warn")
        return
    if spare < 0:
        ui.text("Missed", size=48, bold=True, color="bad")
    else:
        ui.text(f"{spare} minutes to spare", size=32, color="good")
