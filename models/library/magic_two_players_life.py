def app(ui):
    ui.title("Life counter")
    s = ui.state
    life = s.get("life", {"Me": 20, "Opponent": 20})
    with ui.grid(2):
        for player in life:
            with ui.card(player):
                ui.text(life[player], size=72, bold=True, align="center")
                with ui.row():
                    for change in [-5, -1, 1, 5]:
                        if ui.button(f"{player} {change:+d}"):
                            life[player] += change
    lost = [player for player in life if life[player] <= 0]
    if lost:
        ui.text(f"{' and '.join(lost)} lost", size=28, color="bad")
    if ui.button("New game"):
        s.life = {"Me": 20, "Opponent": 20}
