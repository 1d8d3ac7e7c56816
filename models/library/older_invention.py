PAIRS = [(("Telescope", 1608), ("Printing press", 1450)), (("Bicycle", 1817), ("Car", 1885)),
         (("Television", 1926), ("Radio", 1895)), (("Aeroplane", 1903), ("Telephone", 1876))]


def app(ui):
    ui.title("Which came first?")
    s = ui.state
    place, row = s.get("place", 0), s.get("row", 0)
    pair = PAIRS[place % len(PAIRS)]
    older = min(pair, key=lambda one: one[1])[0]
    ui.text("Press the older invention", size=20)
    with ui.row():
        for name, year in pair:
            if ui.button(name):
                s.words = ", ".join(f"{one} {when}" for one, when in pair)
                s.row, s.place = row + 1 if name == older else 0, place + 1
    ui.text(s.get("words", ""), size=20)
    ui.text(f"Right in a row: {s.get('row', 0)}", size=32, bold=True)
