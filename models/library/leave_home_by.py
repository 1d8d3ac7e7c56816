def app(ui):
    ui.title("Leave at")
    with ui.row():
        hour = ui.number("Arrive at, hour", 9, min=0, max=23)
        minute = ui.number("Minute", 0, min=0, max=59)
    trip = ui.number("Trip in minutes", 35, min=0)
    spare = ui.number("Minutes to spare", 5, min=0)
    leave = int(hour * 60 + minute - trip - spare)
    ui.text("You have to leave at")
    ui.text(f"{leave // 60 % 24:02d}:{leave % 60:02d}", size=40, bold=True)
    if leave < 0:
        ui.text("the day before", color="muted")
