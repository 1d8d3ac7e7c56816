SNAILS = ["Ada", "Bo", "Cy"]


def app(ui):
    ui.title("Snail race")
    s = ui.state
    if "place" not in s or ui.button("New race"):
        s.place = {"Ada": 0, "Bo": 0, "Cy": 0}
    tip = ui.choice("My tip", SNAILS)
    winner = [n for n in SNAILS if s.place[n] == 5]
    if ui.button("Step") and not winner:
        name = random.choice(SNAILS)
        s.place[name] += 1
        winner = [n for n in SNAILS if s.place[n] == 5]
    for name in SNAILS:
        ui.text(f"{name}: {s.place[name]}", size=20)
    if winner:
        right = "your tip was right" if tip == winner[0] else "your tip was wrong"
        ui.text(f"{winner[0]} wins, {right}", size=24, bold=True)
