import random


def app(ui):
    ui.title("My bingo")
    s = ui.state
    card, drawn = s.get("card", []), s.get("drawn", [])
    typed = ui.field("My numbers", "3, 7, 11, 15, 20")
    if ui.button("Take"):
        numbers = [int(one) for one in typed.split(",") if one.strip().isdigit()]
        if len(set(numbers)) == len(numbers) == 5 and all(1 <= one <= 20 for one in numbers):
            s.card, s.drawn = numbers, []
        else:
            ui.notify("Five different numbers from 1 to 20")
    full = card and all(one in drawn for one in card)
    if ui.button("Draw") and card and not full:
        drawn.append(random.choice([one for one in range(1, 21) if one not in drawn]))
    ui.text(" ".join(f"[{one}]" if one in drawn else f"{one}" for one in card), size=32)
    ui.text("Drawn: " + ", ".join(f"{one}" for one in drawn))
    if full:
        ui.text(f"BINGO after {len(drawn)} draws", size=28, color="good")
