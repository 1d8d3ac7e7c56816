def app(ui):
    ui.title("Satellite")
    height = ui.number("Height (km)", 400, min=100)
    radius = 6371 + height
    speed = math.sqrt(398600.4 / radius)
    minutes = round(math.tau * radius / speed / 60)
    ui.text(f"{minutes // 60} h {minutes % 60} min", size=48, bold=True)
    ui.text(f"{speed:.2f} km/s", size=20)
