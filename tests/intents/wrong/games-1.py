def app(ui):
    ui.title("Guess")
    guess = ui.field("Your guess")
    if ui.button("Guess (probar)") and guess:
        ui.state.guesses = ui.state.get("guesses", 0) + 1
        ui.text("Too high. Sube. It is later", size=28)
    ui.text(f"Guesses: {ui.state.get('guesses', 0)}")
