import random


def app(ui):
    ui.title("Three doors")
    s = ui.state
    rounds, prizes = s.get("rounds", 0), s.get("prizes", 0)
    with ui.row():
        for door in [1, 2, 3]:
            if ui.button(f"Door {door}"):
                prize = random.randint(1, 3)
                s.rounds, s.prizes = rounds + 1, prizes + (prize == door)
                s.words = "You found the prize!" if prize == door else f"It was behind door {prize}"
    ui.text(s.get("words", "Pick a door"), size=28)
    ui.text(f"Rounds: {rounds}, prizes: {prizes}")
    ui.text(f"{prizes / rounds * 100 if rounds else 0:.0f}% found", size=24)
