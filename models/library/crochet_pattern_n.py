def app(ui):
    ui.title("Crochet")
    long = ui.number("Rounds in the pattern", 12, min=1)
    rounds = ui.state.get("rounds", 0)
    ui.text(f"Rounds: {rounds}", size=40, bold=True)
    if rounds > 0 and rounds % long == 0:
        ui.text("Pattern done", size=24, color="good")
    if ui.button("+1 round"):
        ui.state.rounds = rounds + 1
