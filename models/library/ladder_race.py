import random


def app(ui):
    ui.title("Dice race")
    s = ui.state
    fields = s.get("fields", {"Tim": 0, "Eva": 0})
    turn = s.get("turn", "Tim")
    winner = next((name for name in fields if fields[name] >= 20), "")
    if ui.button("Throw") and not winner:
        fields[turn] += random.randint(1, 6)
        if fields[turn] == 7:
            fields[turn] = 0
        s.turn = "Eva" if turn == "Tim" else "Tim"
    for name in fields:
        ui.text(f"{name}: {fields[name]}", size=24)
        ui.progress(min(1, fields[name] / 20))
    ui.text(f"{winner} wins" if winner else f"{turn} throws next", size=24, bold=True)
    if ui.button("New race"):
        s.fields, s.turn = {"Tim": 0, "Eva": 0}, "Tim"
