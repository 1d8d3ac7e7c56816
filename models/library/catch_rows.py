import random


def app(ui):
    ui.title("Catch by steps")
    s = ui.state
    bowl, row, column = s.get("bowl", 2), s.get("row", 0), s.get("column", random.randrange(5))
    caught, missed = s.get("caught", 0), s.get("missed", 0)
    for line in range(4):
        ui.text(" ".join("o" if (line, place) == (row, column) else "·" for place in range(5)), size=28, mono=True)
    ui.text(" ".join("U" if place == bowl else "_" for place in range(5)), size=28, mono=True)
    with ui.row():
        for name, way in [("Left", -1), ("Stay", 0), ("Right", 1)]:
            if ui.button(name):
                bowl = min(4, max(0, bowl + way))
                s.bowl, s.row = bowl, row + 1
                if row == 3:
                    s.caught, s.missed = caught + (bowl == column), missed + (bowl != column)
                    s.row, s.column = 0, random.randrange(5)
    ui.text(f"Caught: {caught}")
    ui.text(f"Missed: {missed}")
