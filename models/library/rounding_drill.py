TASKS = [(34, 30), (85, 90), (92, 90), (147, 150)]


def app(ui):
    ui.title("Rounding to tens")
    s = ui.state
    place, points = s.get("place", 0), s.get("points", 0)
    if place < len(TASKS):
        number, right = TASKS[place]
        ui.text(f"Round {number} to the nearest ten", size=28, bold=True)
        answer = ui.number("Rounded", 0)
        if ui.button("Check"):
            s.words = "Right" if answer == right else f"No, {number} becomes {right}"
            s.points, s.place = points + (answer == right), place + 1
            ui.clear("Rounded")
        ui.text(s.get("words", ""), size=20)
    else:
        ui.text(f"{points} of {len(TASKS)} points", size=28, bold=True)
        if ui.button("Once more"):
            s.place, s.points, s.words = 0, 0, ""
