from collections import Counter


def app(ui):
    ui.title("Game nights")
    played = ui.state.get("played", [])
    with ui.row():
        game = ui.field("Game").strip()
        winner = ui.field("Winner").strip().title()
        if ui.button("Add") and game and winner:
            played.insert(0, [f"{ui.now.day} {ui.now:%b}", game, winner])
            ui.clear("Game")
            ui.clear("Winner")
    wins = Counter(winner for _, _, winner in played)
    for name, count in wins.most_common():
        ui.text(f"{name}: {count} {'win' if count == 1 else 'wins'}", size=24)
    ui.table(played, header=["Date", "Game", "Winner"])
    if ui.button("Delete the newest") and played:
        played.pop(0)
