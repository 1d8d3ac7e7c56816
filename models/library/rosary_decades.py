def app(ui):
    ui.title("Rosary")
    s = ui.state
    bead = s.get("bead", 0)
    with ui.row():
        if ui.button("Next bead"):
            bead = min(55, bead + 1)
        if ui.button("Back"):
            bead = max(0, bead - 1)
        if ui.button("Start again"):
            bead = 0
    s.bead = bead
    if bead == 55:
        ui.text("Amen", size=40, bold=True)
    elif bead % 11 == 0:
        ui.text("Our Father", size=40, bold=True)
    else:
        ui.text(f"Hail Mary {bead % 11}", size=40, bold=True)
    ui.text(f"Decade {min(5, bead // 11 + 1)} of 5", size=24)
    ui.progress(bead / 55)
