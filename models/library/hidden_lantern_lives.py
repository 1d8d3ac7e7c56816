WORD = "LANTERN"


def app(ui):
    ui.title("Hidden word")
    tried = ui.state.get("tried", [])
    lives = 6 - sum(letter not in WORD for letter in tried)
    won = all(letter in tried for letter in WORD)
    ui.text(" ".join(letter if letter in tried else "_" for letter in WORD), size=36)
    ui.text(f"Lives: {lives}")
    if won:
        ui.text("You won", size=28, color="good")
    elif lives == 0:
        ui.text("You lost", size=28, color="bad")
    with ui.grid(7):
        for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
            if letter not in tried:
                if ui.button(letter) and lives > 0 and not won:
                    tried.append(letter)
            else:
                ui.text("")
    if ui.button("New game"):
        ui.state.tried = []
