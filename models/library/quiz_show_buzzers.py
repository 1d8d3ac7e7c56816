def app(ui):
    ui.title("Buzzer")
    s = ui.state
    if ui.button("Question"):
        s.end, s.first = ui.time + 10, None
    running = bool(s.get("end")) and ui.time < s.end and not s.get("first")
    with ui.row():
        for team in ["Red team", "Blue team"]:
            if ui.button(team) and running:
                s.first = team
                s.left = math.ceil(s.end - ui.time)
                ui.beep()
    if s.get("first"):
        ui.text(f"{s.first} answers", size=48, bold=True, align="center")
        ui.text(f"{s.left} s were left", align="center")
    elif running:
        ui.text(math.ceil(s.end - ui.time), size=96, bold=True, align="center")
    elif s.get("end"):
        ui.text("Too late", size=48, bold=True, color="bad", align="center")
    else:
        ui.text("10", size=96, bold=True, align="center")
