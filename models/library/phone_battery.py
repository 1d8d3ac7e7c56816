def app(ui):
    ui.title("Phone")
    s = ui.state
    power = s.get("power", 100)
    ui.progress(power / 100)
    ui.text(f"{power}%", size=40)
    if power == 0:
        ui.text("The phone is off", color="bad")
    with ui.row():
        if ui.button("Call") and power > 0:
            s.power = max(0, power - 10)
        if ui.button("Film") and power > 0:
            s.power = max(0, power - 25)
        if ui.button("Charge"):
            s.power = min(100, power + 30)
