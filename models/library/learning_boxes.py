WORDS = [("hat", "chapeau"), ("coat", "manteau"), ("shoe", "chaussure")]


def app(ui):
    ui.title("Three boxes")
    s = ui.state
    boxes = s.get("boxes", {english: 1 for english, _ in WORDS})
    place = s.get("place", 0)
    english, french = WORDS[place]
    ui.text(english, size=40, bold=True, align="center")
    ui.text(french if s.get("shown") else "?", size=28, align="center")
    with ui.row():
        if ui.button("Show"):
            s.shown = True
        if ui.button("Knew it"):
            boxes[english] = min(3, boxes[english] + 1)
            s.place, s.shown = (place + 1) % len(WORDS), False
        if ui.button("Forgot"):
            boxes[english] = 1
            s.place, s.shown = (place + 1) % len(WORDS), False
    for box in [1, 2, 3]:
        ui.text(f"Box {box}: {list(boxes.values()).count(box)}")
