def app(ui):
    ui.title("Average speed")
    with ui.row():
        km1 = ui.number("First km", 60.0, min=0)
        speed1 = ui.number("First km/h", 30.0, min=1)
    with ui.row():
        km2 = ui.number("Second km", 60.0, min=0)
        speed2 = ui.number("Second km/h", 60.0, min=1)
    hours = km1 / speed1 + km2 / speed2
    if hours == 0:
        ui.text("No way, no speed", color="muted")
        return
    minutes = round(hours * 60)
    ui.text(f"{(km1 + km2) / hours:.1f} km/h", size=40, bold=True)
    ui.text(f"{minutes // 60} h {minutes % 60} min for {km1 + km2:g} km", size=24)
