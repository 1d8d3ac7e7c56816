PHASES = [("red", 5), ("green", 4), ("yellow", 2)]


def app(ui):
    ui.title("Traffic light")
    start = ui.state.setdefault("start", ui.time)
    second = int(ui.time - start) % 11
    lit, left = "red", 0
    for color, length in PHASES:
        if second < length:
            lit, left = color, length - second
            break
        second -= length
    c = ui.canvas(140, 320)
    c.rect(20, 10, 100, 300, "black")
    for i, color in enumerate(["red", "yellow", "green"]):
        c.circle(70, 60 + i * 100, 40, color if color == lit else "#333333")
    ui.text(left, size=36, bold=True)
