def app(ui):
    ui.title("Bean bags")
    s = ui.state
    us, them, rounds = s.get("us", 0), s.get("them", 0), s.get("rounds", 0)
    ui.text(f"Us {us} : {them} Them", size=36, bold=True)
    ui.text(f"Rounds: {rounds}", color="muted")
    with ui.row():
        a = ui.number("Points of Us", 0, min=0, max=12)
        b = ui.number("Points of Them", 0, min=0, max=12)
    if us >= 21 or them >= 21:
        ui.text("Us wins" if us > them else "Them wins", size=24, color="good")
    elif ui.button("Add round"):
        s.us, s.them = us + max(a - b, 0), them + max(b - a, 0)
        s.rounds = rounds + 1
    if ui.button("New game"):
        s.us, s.them, s.rounds = 0, 0, 0
