def app(ui):
    ui.title("Back to the start")
    end = ui.number("Number now", 120.0)
    percent = ui.number("Percent", 20.0, min=0)
    way = ui.choice("They were", ["added", "taken off"])
    factor = 1 + percent / 100 if way == "added" else 1 - percent / 100
    if factor <= 0:
        ui.text("100 percent or more can't be taken off", color="bad")
        return
    ui.text(f"Before: {end / factor:.2f}", size=40, bold=True)
    ui.text(f"Difference: {end - end / factor:+.2f}", size=20)
