def app(ui):
    ui.title("Musical chairs")
    s = ui.state
    players = ui.number("Players", 6, min=2, max=20)
    rounds = s.get("rounds", 0)
    with ui.row():
        if ui.button("Start the music") and rounds < players - 1 and not s.get("playing"):
            s.playing, s.stop = True, ui.time + random.randint(5, 15)
        if ui.button("New game"):
            s.playing, s.rounds, rounds = False, 0, 0
    if s.get("playing"):
        if ui.every(0.5):
            ui.note(random.choice(["C4", "E4", "G4", "A4"]), 0.3)
        if ui.time >= s.stop:
            s.playing, s.rounds, rounds = False, rounds + 1, rounds + 1
            ui.beep()
    left = max(1, players - rounds)
    if s.get("playing"):
        ui.text("Dance!", size=56, bold=True, color="good", align="center")
    elif left == 1:
        ui.text("We have a winner!", size=56, bold=True, align="center")
    elif rounds > 0:
        ui.text("Stop! Sit down", size=56, bold=True, color="bad", align="center")
    ui.text(f"{left} player{'s' * (left != 1)}, {left - 1} chair{'s' * (left != 2)}", size=24, align="center")
