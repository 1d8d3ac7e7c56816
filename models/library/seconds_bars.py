def app(ui):
    ui.title("Bar clock")
    now = ui.now
    c = ui.canvas(400, 160)
    parts = [(now.hour, 24, "red"), (now.minute, 60, "green"), (now.second, 60, "blue")]
    for row, (value, most, color) in enumerate(parts):
        length = 340 * value / most
        c.rect(0, row * 50 + 10, length, 36, color)
        c.text(length + 10, row * 50 + 28, value, size=22)
