def app(ui):
    ui.title("Tally")
    s = ui.state
    count = s.get("count", 0)
    c = ui.canvas(400, 160)
    for i in range(count):
        x = 20 + i // 5 % 6 * 62
        y = 10 + i // 30 * 50
        if i % 5 == 4:
            c.line(x - 8, y + 35, x + 44, y + 5, "white", 4)
        else:
            c.line(x + i % 5 * 12, y, x + i % 5 * 12, y + 40, "white", 4)
    ui.text(count, size=40)
    with ui.row():
        if ui.button("Add"):
            s.count = count + 1
        if ui.button("Undo") and count > 0:
            s.count = count - 1
