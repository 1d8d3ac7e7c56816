SECRET = "plant"


def app(ui):
    ui.title("Secret word")
    guesses = ui.state.get("guesses", [])
    left = 6 - len(guesses)
    with ui.row():
        word = ui.field("Your word").strip().lower()
        if ui.button("Guess") and left > 0 and SECRET not in guesses:
            if len(word) == 5:
                guesses.append(word)
                ui.clear("Your word")
            else:
                ui.notify("Type five letters")
    for guess in guesses:
        shown = ""
        for letter, right in zip(guess, SECRET):
            shown += letter.upper() if letter == right else letter if letter in SECRET else "-"
        ui.text(f"{guess}: {shown}", size=20)
    ui.text(f"{left} guesses left")
    if SECRET in guesses:
        ui.text("You won", size=24, color="good")
    elif left == 0:
        ui.text(f"You lost. It was {SECRET.upper()}", size=24, color="bad")
    if ui.button("New game"):
        guesses.clear()
