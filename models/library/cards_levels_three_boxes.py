CARDS = [("eins", "one"), ("zwei", "two"), ("drei", "three")]


def app(ui):
    ui.title("Three boxes")
    s = ui.state
    if "boxes" not in s:
        s.boxes, s.place, s.shown = [1, 1, 1], 0, False
    with ui.row():
        if not s.shown and ui.button("Answer"):
            s.shown = True
        elif s.shown:
            known, unknown = ui.button("Known"), ui.button("Not known")
            if known or unknown:
                s.boxes[s.place] = min(3, s.boxes[s.place] + 1) if known else 1
                s.place, s.shown = (s.place + 1) % len(CARDS), False
    word, meaning = CARDS[s.place]
    ui.text(word, size=40, bold=True)
    ui.text(meaning if s.shown else "?", size=28)
    for box in [1, 2, 3]:
        ui.text(f"Box {box}: {s.boxes.count(box)}")
