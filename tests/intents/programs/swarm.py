def app(ui):
    size = ui.state.get("size", 1)
    c = ui.canvas(100, 100)
    for number in range(size):
        c.circle(10 * number + 10 * (ui.time % 1), 50, 4)
    if ui.button("More"):
        ui.state.size = size + 1
