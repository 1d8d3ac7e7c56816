INVENTIONS = {"Telephone": "Bell", "Dynamite": "Nobel", "Printing press": "Gutenberg", "World Wide Web": "Berners-Lee"}


def app(ui):
    ui.title("Who invented it?")
    s = ui.state
    names = ["?", *sorted(INVENTIONS.values())]
    right, open_ones = 0, 0
    for thing, inventor in INVENTIONS.items():
        chosen = ui.choice(thing, names)
        right += chosen == inventor
        open_ones += chosen == "?"
    if open_ones:
        ui.text(f"{open_ones} still open", size=24)
    else:
        ui.text(f"{right} of {len(INVENTIONS)} right", size=40, bold=True)
