def app(ui):
    ui.title("Parking")
    with ui.row():
        hours = ui.number("Hours", 1, min=0)
        minutes = ui.number("Minutes", 0, min=0, max=59)
    begun = math.ceil(hours + minutes / 60)
    fee = min(15, 3 + 2 * (begun - 1)) if begun > 0 else 0
    ui.text(f"{fee:.2f}", size=48)
