import random


def app(ui):
    ui.title("Treasure")
    s = ui.state
    if "place" not in s:
        s.place, s.tried = random.randrange(14, 20), []
    found = s.place in s.tried
    with ui.grid(5):
        for cell in range(25):
            away = abs(cell % 5 - s.place % 5) + abs(cell // 5 - s.place // 5)
            if s.get("shown") and away == 0:
                label = "★"
            elif cell not in s.tried:
                label = "?"
            elif away == 0:
                label = "★"
            else:
                label = str(away)
            if ui.button(label) and cell not in s.tried and not found:
                s.tried.append(cell)
    ui.text(f"Tries: {len(s.tried)}", align="center")
    if found:
        ui.text(f"You found it after {len(s.tried)} tries!", size=24, color="good", align="center")
    else:
        ui.text("Press a field: the number says how far away it is", align="center", color="muted")
    if not found and ui.button("Give up"):
        s.shown = True
    if ui.button("New game"):
        s.place, s.tried, s.shown = random.randrange(25), [], False
