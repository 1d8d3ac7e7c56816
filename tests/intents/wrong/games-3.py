def app(ui):
    ui.title("Hidden word")
    tried = ui.state.get("tried", [])
    ui.text("PLANET", size=36)
    for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
        if ui.button(letter):
            tried.append(letter)
    if all(letter in tried for letter in "PLANET"):
        ui.text("You won!")
