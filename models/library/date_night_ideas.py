IDEAS = {
    "At home": ["Cook a new recipe together", "Candles and a board game", "Film with popcorn", "Dance in the kitchen"],
    "Going out": ["Walk in the moonlight", "Ice cream by the river", "Cinema", "Dinner at a new place"],
}


def app(ui):
    ui.title("Date night")
    s = ui.state
    where = ui.choice("Where", list(IDEAS))
    if ui.button("New idea") or s.get("idea") not in IDEAS[where]:
        s.idea = random.choice([idea for idea in IDEAS[where] if idea != s.get("idea")])
    ui.text(s.idea, size=40, bold=True, align="center")
