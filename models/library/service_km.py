def app(ui):
    ui.title("Car service")
    last = ui.number("Last service at km", 0, min=0)
    today = ui.number("Today at km", 0, min=0)
    left = last + 15000 - today
    if left > 0:
        ui.text(f"{left} km left", size=32, bold=True)
    else:
        ui.text("Service now", size=32, bold=True, color="bad")
