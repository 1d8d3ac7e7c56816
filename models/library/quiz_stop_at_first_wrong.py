TASKS = [("6 + 7", "13"), ("15 - 8", "7"), ("4 × 9", "36"), ("56 / 7", "8")]


def app(ui):
    ui.title("Knockout")
    s = ui.state
    place, out = s.get("place", 0), s.get("out", False)
    if not out and place < len(TASKS):
        task, result = TASKS[place]
        ui.text(task, size=40, bold=True)
        typed = ui.field("Result").strip()
        if ui.button("Answer") and typed:
            if typed == result:
                s.place = place + 1
            else:
                s.out = True
            ui.clear("Result")
        return
    if out:
        ui.text(f"Out after {place} right", size=28, color="bad")
    else:
        ui.text("Perfect", size=28, color="good")
    if ui.button("New game"):
        s.place, s.out = 0, False
