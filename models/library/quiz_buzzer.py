TEAMS = {"a": "Team Sun", "l": "Team Moon"}


def app(ui):
    ui.title("Buzzer")
    s = ui.state
    for key in TEAMS:
        if ui.pressed(key) and not s.get("first"):
            s.first = TEAMS[key]
            ui.beep()
    ui.text(f"{s.first}!" if s.get("first") else "Who is first?", size=48, bold=True, align="center")
    ui.text("A is Team Sun, L is Team Moon", align="center", color="muted")
    if ui.button("Next question"):
        s.first = ""
