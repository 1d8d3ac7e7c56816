import random

MARBLES = ["red", "red", "red", "blue", "blue", "white"]


def app(ui):
    ui.title("Bag of marbles")
    s = ui.state
    bag = s.get("bag", list(MARBLES))
    with ui.row():
        if ui.button("Take one"):
            if bag:
                marble = random.choice(bag)
                bag.remove(marble)
                s.words = f"You took {marble}"
            else:
                s.words = "The bag is empty"
        if ui.button("Fill the bag"):
            s.bag, s.words = list(MARBLES), "Nothing taken"
    ui.text(s.get("words", "Nothing taken"), size=32, bold=True)
    for color in ["red", "blue", "white"]:
        ui.text(f"{color}: {s.get('bag', MARBLES).count(color)}", size=20)
