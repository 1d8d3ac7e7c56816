SECRET = "TIGER"


def app(ui):
    ui.title("Word game")
    guesses = ui.state.get("guesses", [])
    with ui.row():
        word = ui.field("Your word").strip().lower()
        if ui.button("Guess"):
            if len(word) == 5:
                guesses.append(word)
                ui.clear("Your word")
            else:
                ui.notify("Type five letters")
    for guess in guesses:
        shown = "".join(b if a.upper() == b else "." for a, b in zip(guess, SECRET))
        ui.text(f"{guess}: {shown}", size=20)
    ui.text(f"Guesses: {len(guesses)}", color="muted")
    if SECRET.lower() in guesses:
        ui.text(f"You found it in {len(guesses)} guesses", size=24, color="good")
    if ui.button("New game"):
        guesses.clear()
