def app(ui):
    ui.title("Bar")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.start = ui.time
        if ui.button("Empty"):
            s.start = None
    part = 0
    if s.get("start"):
        part = min(10, int(ui.time - s.start)) / 10
    c = ui.canvas(300, 50, background="lightgray")
    c.rect(0, 0, 300 * part, 50, "green" if part == 1 else "orange")
    ui.text("Full" if part == 1 else f"{part:.0%}", size=24)
