MONTHS = ["Januar", "Februar", "März", "April", "Mai", "Juni"]


def app(ui):
    ui.title("Regen")
    rain = {}
    with ui.grid(3):
        for month in MONTHS:
            rain[month] = ui.number(month, 0, min=0)
    ui.chart(rain, kind="bar")
    total = sum(rain.values())
    ui.text(f"Summe: {total:g} mm", size=24)
    if total:
        ui.text(f"Am nassesten: {max(rain, key=rain.get)}", size=24, bold=True)
    else:
        ui.text("Alles trocken", size=24)
