import random


def app(ui):
    ui.title("Raffle")
    winners = ui.state.get("winners", [])
    text = ui.field("Names", placeholder="With commas")
    names = [name.strip() for name in text.split(",") if name.strip()]
    left = [name for name in names if name not in winners]
    if ui.button("Draw") and left and len(winners) < 3:
        winners.append(random.choice(left))
    for i, prize in enumerate(["Radio", "Basket", "Book"]):
        ui.text(f"{prize}: {winners[i] if i < len(winners) else '?'}", size=24)
