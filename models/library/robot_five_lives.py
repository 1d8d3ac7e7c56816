WORD = "ROBOT"


def app(ui):
    ui.title("Five lives")
    s = ui.state
    if ui.button("New game"):
        s.used = []
    used = s.get("used", [])
    lives = 5 - len([c for c in used if c not in WORD])
    won = all(c in used for c in WORD)
    with ui.grid(9):
        for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
            if c not in used and ui.button(c) and lives > 0 and not won:
                used.append(c)
    lives = 5 - len([c for c in used if c not in WORD])
    ui.text(" ".join(c if c in used else "_" for c in WORD), size=36)
    ui.text(f"Lives: {lives}", size=20)
    if all(c in used for c in WORD):
        ui.text("Won", size=28, color="good")
    elif lives == 0:
        ui.text("Lost", size=28, color="bad")
