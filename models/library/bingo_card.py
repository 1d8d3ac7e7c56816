import random


def app(ui):
    ui.title("My card")
    s = ui.state
    card = s.get("card", random.sample(range(1, 31), 9))
    marked = s.get("marked", [])
    with ui.grid(3):
        for number in card:
            if ui.button("X" if number in marked else f"{number}") and number not in marked:
                marked.append(number)
    ui.text(f"{len(marked)} of 9 marked")
    if len(marked) == 9:
        ui.text("BINGO!", size=40, bold=True, color="good")
    if ui.button("New card"):
        s.card, s.marked = random.sample(range(1, 31), 9), []
