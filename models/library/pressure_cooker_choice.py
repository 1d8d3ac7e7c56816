MINUTES = {"Potatoes": 8, "Beans": 25, "Rice": 6}


def app(ui):
    ui.title("Pressure cooker")
    s = ui.state
    food = ui.choice("Food", list(MINUTES))
    with ui.row():
        if ui.button("Pressure is up"):
            s.food, s.end = food, ui.time + MINUTES[food] * 60
        if ui.button("Stop"):
            s.end = None
    if not s.get("end"):
        ui.text(f"{food}: {MINUTES[food]} minutes", size=40, bold=True)
        return
    left = max(0, math.ceil(s.end - ui.time))
    if left > 0:
        ui.text(f"{s.food} {left // 60}:{left % 60:02d}", size=56, bold=True)
    else:
        ui.text(f"{s.food}: turn off the heat", size=40, bold=True, color="bad")
        ui.beep()
