def app(ui):
    ui.title("Last night")
    with ui.row():
        bed_hour = ui.number("Bed hour", 23, min=0, max=23)
        bed_minute = ui.number("Bed minute", 0, min=0, max=59)
    with ui.row():
        up_hour = ui.number("Up hour", 7, min=0, max=23)
        up_minute = ui.number("Up minute", 0, min=0, max=59)
    slept = (up_hour * 60 + up_minute - bed_hour * 60 - bed_minute) % 1440
    ui.text(f"Slept {slept // 60} h {slept % 60} min", size=32, bold=True)
