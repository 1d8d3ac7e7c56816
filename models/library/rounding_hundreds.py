TASKS = [(149, [100, 150, 200], 100), (250, [200, 250, 300], 300), (861, [800, 860, 900], 900)]


def app(ui):
    ui.title("Rounding")
    s = ui.state
    place, presses = s.get("place", 0), s.get("presses", 0)
    if place < len(TASKS):
        number, options, right = TASKS[place]
        ui.text(f"Round {number} to hundreds", size=28, bold=True)
        with ui.row():
            for option in options:
                if ui.button(f"{option}"):
                    s.presses = presses + 1
                    s.words = "" if option == right else "Try again"
                    s.place = place + (option == right)
        ui.text(s.get("words", ""), color="bad")
        ui.text(f"Presses: {s.get('presses', 0)}", color="muted")
    else:
        ui.text(f"Finished with {presses} presses", size=28, bold=True)
        if ui.button("Once more"):
            s.place, s.presses = 0, 0
