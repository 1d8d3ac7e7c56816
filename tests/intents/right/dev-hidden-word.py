def app(ui):
    ui.title("Hidden word")
    word = "PLANET"
    tried = ui.state.get("tried", [])
    ui.text(" ".join(letter if letter in tried else "_" for letter in word), size=36)
    wrong = sum(letter not in word for letter in tried)
    if wrong >= 6:
        ui.text("You have lost")
    elif all(letter in tried for letter in word):
        ui.text("You won!")
    else:
        with ui.grid(9):
            for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
                if ui.button(letter, enabled=letter not in tried):
                    tried.append(letter)
    ui.text(f"Wrong: {wrong} of 6")
