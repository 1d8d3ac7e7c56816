def app(ui):
    ui.title("Kitty")
    s = ui.state
    players = s.get("players", [])
    with ui.row():
        name = ui.field("Player").strip()
        if ui.button("Add") and name:
            players.append([name, 0])
            ui.clear("Player")
    coins = ui.number("Coins", 2.0, min=0, step=0.5)
    picked = ui.list([f"{name}: {paid:.2f}" for name, paid in players], actions=["Pay in"])
    if picked:
        players[picked.index][1] += coins
    total = sum(paid for name, paid in players)
    ui.text(f"{total - s.get('spent', 0):.2f} in the kitty", size=36, bold=True)
    if ui.button("Spend it all"):
        s.spent = total
