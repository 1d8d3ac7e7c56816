CAPITALS = [("Spain", "Madrid"), ("Poland", "Warsaw"), ("Greece", "Athens")]


def app(ui):
    ui.title("Capitals")
    s = ui.state
    place = s.get("place", 0)
    typed = ui.field("City").strip()
    if ui.button("Check") and typed and place < len(CAPITALS):
        city = CAPITALS[place][1]
        if typed.lower() == city.lower():
            s.words, place, s.wrong = "Right", place + 1, 0
        elif s.get("wrong", 0) == 1:
            s.words, place, s.wrong = f"It is {city}", place + 1, 0
        else:
            s.words, s.wrong = "Try once more", 1
        s.place = place
        ui.clear("City")
    ui.text(s.get("words", ""))
    if place < len(CAPITALS):
        ui.text(f"Capital of {CAPITALS[place][0]}", size=24)
    else:
        ui.text("Finished", size=28)
