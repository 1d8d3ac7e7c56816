import random

NAMES = ["Ada", "Ben", "Cem"]


def app(ui):
    ui.title("Who pays?")
    s = ui.state
    paid = s.get("paid", [])
    if ui.button("Draw"):
        paid.append(random.choice([name for name in NAMES if name not in paid[-1:]]))
    ui.text(f"{paid[-1]} pays" if paid else "Nobody yet", size=40, bold=True)
    for name in NAMES:
        ui.text(f"{name} paid {paid.count(name)} times")
