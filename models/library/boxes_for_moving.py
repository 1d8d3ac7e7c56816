EACH = {"few things": 8, "normal": 12, "a lot": 18}


def app(ui):
    ui.title("Moving boxes")
    rooms = ui.slider("Rooms", 1, 8, 3)
    full = ui.choice("How full are they?", list(EACH), value="normal")
    metres = ui.number("Metres of books", 2, min=0)
    # The kitchen counts as a room; a metre of books fills two boxes.
    boxes = (rooms + 1) * EACH[full] + math.ceil(metres * 2)
    ui.text(f"About {boxes} boxes", size=40, bold=True)
    ui.text(f"Rooms and kitchen: {(rooms + 1) * EACH[full]}, books: {math.ceil(metres * 2)}", size=20)
