def app(ui):
    ui.title("Guess the weight")
    guesses = ui.state.get("guesses", {})
    with ui.row():
        name = ui.field("Name").strip()
        grams = int(ui.number("Guess in g", 3400, min=500, max=7000, step=50))
        if ui.button("Guess") and name:
            guesses[name] = grams
            ui.clear("Name")
    real = int(ui.number("Real weight in g", 0, min=0, max=7000, step=10))
    if real and guesses:
        off = {name: abs(guess - real) for name, guess in guesses.items()}
        best = min(off.values())
        winners = [name for name in off if off[name] == best]
        ui.text(f"{' and '.join(winners)} {'wins' if len(winners) == 1 else 'win'}, {best} g off", size=28, bold=True)
    ui.table([[name, guess] for name, guess in guesses.items()], header=["Name", "Guess"])
