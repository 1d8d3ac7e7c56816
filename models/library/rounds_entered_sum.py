def app(ui):
    ui.title("Card game")
    rounds = ui.state.get("rounds", [])
    with ui.row():
        ida = ui.number("Ida", 0)
        jan = ui.number("Jan", 0)
        if ui.button("Round"):
            rounds.append([ida, jan])
            ui.state.rounds = rounds
    rows = [[i, a, b] for i, (a, b) in enumerate(rounds, start=1)]
    if rows:
        ui.table(rows, header=["Round", "Ida", "Jan"])
    ui.text(f"Ida {sum(a for a, b in rounds)}, Jan {sum(b for a, b in rounds)}", size=24)
