import random

NAMES = ["Anna", "Ben", "Cleo"]


def app(ui):
    ui.title("High card")
    s = ui.state
    points = s.get("points", [0, 0, 0])
    cards = s.get("cards", ["-", "-", "-"])
    if max(points) < 5:
        if ui.button("Deal"):
            cards = s.cards = [random.randint(1, 13) for _ in NAMES]
            if cards.count(max(cards)) == 1:
                points[cards.index(max(cards))] += 1
    else:
        ui.text(f"{NAMES[points.index(5)]} wins", size=32, color="good")
    ui.table([list(row) for row in zip(NAMES, cards, points)], header=["Player", "Card", "Points"])
    if ui.button("New game"):
        s.points, s.cards = [0, 0, 0], ["-", "-", "-"]
