def app(ui):
    ui.title("Coin for two")
    s = ui.state
    with ui.row():
        names = [ui.field("Heads", "Anna"), ui.field("Tails", "Ben")]
    wins = s.get("wins", [0, 0])
    with ui.row():
        if ui.button("Toss"):
            s.side = random.randint(0, 1)
            wins[s.side] += 1
        if ui.button("Reset"):
            s.wins = wins = [0, 0]
    if sum(wins):
        ui.text(f"{names[s.side]} wins", size=48, bold=True)
        ui.text("Heads" if s.side == 0 else "Tails", color="muted")
    ui.text(f"{names[0]} {wins[0]}, {names[1]} {wins[1]}", size=20)
