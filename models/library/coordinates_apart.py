def app(ui):
    ui.title("As the crow flies")
    with ui.row():
        lat1 = ui.number("Latitude A", 52.52, min=-90, max=90, step=0.1)
        lon1 = ui.number("Longitude A", 13.41, min=-180, max=180, step=0.1)
    with ui.row():
        lat2 = ui.number("Latitude B", 48.86, min=-90, max=90, step=0.1)
        lon2 = ui.number("Longitude B", 2.35, min=-180, max=180, step=0.1)
    a, b = math.radians(lat1), math.radians(lat2)
    wide = math.radians(lon2 - lon1)
    h = math.sin((b - a) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(wide / 2) ** 2
    km = 2 * 6371 * math.asin(min(1, math.sqrt(h)))
    ui.text(f"{km:.0f} km", size=40, bold=True)
    ui.text(f"{km / 1.609344:.0f} miles")
