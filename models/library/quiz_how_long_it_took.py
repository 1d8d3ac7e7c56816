TASKS = [(2, 9), (3, 8), (4, 7), (5, 6)]


def app(ui):
    ui.title("Four sums")
    s = ui.state
    if "since" not in s or ui.button("New round"):
        s.since, s.took, s.place = ui.time, None, 0
    with ui.row():
        typed = ui.field("Result").strip()
        if ui.button("OK") and typed and s.took is None:
            a, b = TASKS[s.place]
            if typed == str(a * b):
                s.place += 1
                if s.place == len(TASKS):
                    s.took = ui.time - s.since
            ui.clear("Result")
    if s.took is None:
        a, b = TASKS[s.place]
        ui.text(f"{a} × {b}", size=40)
        ui.text(f"{ui.time - s.since:.0f} seconds")
    else:
        ui.text(f"All right in {s.took:.0f} seconds", size=28)
