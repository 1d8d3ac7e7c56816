def app(ui):
    ui.title("Cheaper gas")
    here = ui.number("Price here", 1.85, min=0, step=0.01)
    there = ui.number("Price there", 1.75, min=0, step=0.01)
    litres = ui.number("Litres to fill", 40.0, min=0)
    way = ui.number("Extra km there and back", 10.0, min=0)
    use = ui.number("Litres for 100 km", 8.0, min=0, step=0.1)
    saved = (here - there) * litres
    drive = way * use / 100 * there
    if saved > drive:
        ui.text(f"Worth it: {saved - drive:.2f} saved", size=32, bold=True, color="good")
    else:
        ui.text("Not worth it", size=32, bold=True, color="bad")
    ui.text(f"Cheaper filling: {saved:.2f}")
    ui.text(f"Fuel for the way: {drive:.2f}")
