def app(ui):
    ui.title("Rounds won")
    wins = ui.state.get("wins", {"Ida": 0, "Jan": 0})
    with ui.row():
        ida = ui.number("Ida", 0)
        jan = ui.number("Jan", 0)
        if ui.button("Round"):
            if ida > jan:
                wins["Ida"] += 1
            elif jan > ida:
                wins["Jan"] += 1
    ui.state.wins = wins
    ui.text(f"Ida {wins['Ida']}, Jan {wins['Jan']}", size=32)
