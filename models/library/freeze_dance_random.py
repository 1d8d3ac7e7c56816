def app(ui):
    ui.title("Freeze dance")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.phase, s.until, s.freezes = "Dance", ui.time + random.randint(8, 15), 0
        if ui.button("Stop"):
            s.phase = ""
    phase = s.get("phase", "")
    if phase and ui.time >= s.until:
        ui.beep()
        if phase == "Dance":
            phase, s.until, s.freezes = "Freeze!", ui.time + 5, s.freezes + 1
        else:
            phase, s.until = "Dance", ui.time + random.randint(8, 15)
        s.phase = phase
    if phase == "Freeze!":
        ui.text("Freeze!", size=72, bold=True, color="dodgerblue", align="center")
    else:
        ui.text("Dance!" if phase else "Press Start", size=72, bold=True, align="center")
    ui.text(f"Freezes: {s.get('freezes', 0)}", align="center")
