def app(ui):
    ui.title("Laps")
    laps = ui.state.get("laps", 0)
    ui.text(f"{laps} of 5", size=56, align="center")
    if laps < 5:
        if ui.button("Lap"):
            ui.state.laps = laps + 1
    else:
        ui.text("FINISH", size=40, bold=True, align="center")
        if ui.button("Again"):
            ui.state.laps = 0
