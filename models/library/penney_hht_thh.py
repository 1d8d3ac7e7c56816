def game():
    tosses = ""
    while not tosses.endswith(("HHT", "THH")):
        tosses += random.choice("HT")
    return tosses


def app(ui):
    ui.title("HHT or THH")
    s = ui.state
    with ui.row():
        if ui.button("Toss one game") or "one" not in s:
            s.one = game()
        if ui.button("Play 1000 games"):
            s.wins = sum(game().endswith("THH") for i in range(1000))
    ui.text(f"One game: {s.one}", size=20)
    ui.text(f"{s.one[-3:]} was first", size=36, bold=True)
    if "wins" in s:
        ui.text(f"THH was first in {s.wins / 10:.1f} % of 1000 games", size=24)
        ui.chart([1000 - s.wins, s.wins], kind="bar", labels=["HHT", "THH"])
