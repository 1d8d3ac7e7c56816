def app(ui):
    ui.title("Desk")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.phase, s.end = "Sit", ui.time + 1800
        change = ui.button("Change")
    if s.get("end"):
        if change or ui.time >= s.end:
            s.phase = "Stand" if s.phase == "Sit" else "Sit"
            s.end = ui.time + (1800 if s.phase == "Sit" else 600)
        ui.text(s.phase, size=56, align="center")
        ui.text(f"{math.ceil((s.end - ui.time) / 60)} minutes", size=32, align="center")
