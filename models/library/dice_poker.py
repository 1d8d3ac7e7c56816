import random


def app(ui):
    ui.title("Alike dice")
    s = ui.state
    dice, throws = s.get("dice", []), s.get("throws", 0)
    keep = []
    with ui.row():
        for place in range(len(dice)):
            ui.text(f"{dice[place]}", size=36)
            keep.append(throws == 1 and ui.checkbox(f"Keep {place + 1}", False))
    if throws < 2 and ui.button("Throw"):
        s.dice = [dice[place] if dice and keep[place] else random.randint(1, 6) for place in range(5)]
        s.throws = throws + 1
    if dice:
        most = max(dice.count(one) for one in dice)
        ui.text(["Nothing", "Pair", "Three alike", "Four alike", "Five alike"][most - 1], size=24)
    ui.text(f"Throws: {throws} of 2", color="muted")
    if ui.button("New round"):
        s.dice, s.throws = [], 0
