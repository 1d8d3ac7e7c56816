TASKS = [("3 + 8", "11"), ("9 - 5", "4"), ("6 × 6", "36")]


def app(ui):
    ui.title("Against time")
    s = ui.state
    if ui.button("Start"):
        s.since, s.place, s.right = ui.time, 0, 0
    if s.get("since") is None:
        ui.text("20 seconds, press Start")
        return
    left = max(0, 20 - (ui.time - s.since))
    if left > 0 and s.place < len(TASKS):
        with ui.row():
            typed = ui.field("Result").strip()
            if ui.button("Answer") and typed:
                s.right += typed == TASKS[s.place][1]
                s.place += 1
                ui.clear("Result")
    if left == 0 or s.place == len(TASKS):
        ui.text(f"{s.right} of 3 right", size=28)
    else:
        ui.text(TASKS[s.place][0], size=40)
        ui.text(f"{math.ceil(left)} seconds left")
