def app(ui):
    ui.title("Hiking time")
    km = ui.number("Kilometres", 12.0, min=0, step=0.5)
    with ui.row():
        up = ui.number("Metres up", 600, min=0, step=50)
        down = ui.number("Metres down", 600, min=0, step=50)
    flat = km / 4
    steep = up / 300 + down / 500
    minutes = round((max(flat, steep) + min(flat, steep) / 2) * 60)
    ui.text(f"{minutes // 60} h {minutes % 60} min", size=40, bold=True)
    ui.text("4 km, 300 m up or 500 m down in an hour, without breaks", color="muted")
