import random


def app(ui):
    ui.title("Up and down")
    s = ui.state
    field, rolls = s.get("field", 0), s.get("rolls", 0)
    if field < 20:
        if ui.button("Roll"):
            dice = random.randint(1, 6)
            rolls += 1
            if field + dice <= 20:
                field = {5: 12, 17: 8}.get(field + dice, field + dice)
            s.words = f"Rolled {dice}"
            if field == 20:
                s.best = min(rolls, s.get("best", rolls))
    else:
        ui.text("Goal!", size=32, color="good")
        if ui.button("New game"):
            field, rolls, s.words = 0, 0, ""
    s.field, s.rolls = field, rolls
    ui.text(f"Field {field} of 20", size=32)
    ui.progress(field / 20)
    ui.text(s.get("words", ""))
    ui.text(f"Rolls: {rolls}, fewest: {s.get('best', '-')}")
