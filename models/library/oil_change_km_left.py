def app(ui):
    ui.title("Oil change")
    last = ui.number("Km at the last oil change", 60000, min=0, step=1000)
    now = ui.number("Km now", 71000, min=0, step=100)
    driven = max(0, now - last)
    left = 15000 - driven
    if left > 0:
        ui.text(f"{left} km left", size=40, bold=True)
    else:
        ui.text("Change the oil now", size=40, bold=True, color="bad")
    ui.progress(min(1, driven / 15000))
    ui.text(f"Next at {last + 15000} km")
