CARDS = [("la casa", "the house"), ("el perro", "the dog"), ("el agua", "the water"), ("el libro", "the book")]


def app(ui):
    ui.title("Flash cards")
    s = ui.state
    place = s.get("place", 0)
    shown = s.get("shown", False)
    known = s.get("known", [])
    while len(known) < len(CARDS) and CARDS[place][0] in known:
        place = (place + 1) % len(CARDS)
    if len(known) == len(CARDS):
        ui.text("You know them all", color="good", size=24)
    front, back = CARDS[place]
    ui.progress(len(known) / len(CARDS), label=f"{len(known)} of {len(CARDS)} known")
    with ui.card(f"Card {place + 1}"):
        ui.text(front, size=40, align="center")
        ui.divider()
        ui.text(back if shown else "?", size=28, align="center", color="accent")
    with ui.row():
        if not shown:
            if ui.button("Turn over"):
                s.shown = True
        else:
            if ui.button("I knew it"):
                if front not in known:
                    known.append(front)
                s.place, s.shown = (place + 1) % len(CARDS), False
            if ui.button("Not yet"):
                if front in known:
                    known.remove(front)
                s.place, s.shown = (place + 1) % len(CARDS), False
