def app(ui):
    ui.title("Snail")
    s = ui.state
    start = s.setdefault("start", ui.time)
    if ui.button("Start again"):
        start = s.start = ui.time
    seconds = min(60, int(ui.time - start))
    x = 30 + seconds * 8
    c = ui.canvas(560, 160)
    c.rect(0, 130, 560, 30, "green")
    c.line(520, 40, 520, 130, "red", 4)
    c.rect(x - 30, 115, 60, 15, "khaki")
    c.circle(x - 5, 100, 25, "brown")
    c.line(x + 25, 115, x + 32, 95, "khaki", 3)
    ui.text("Arrived!" if seconds == 60 else f"{seconds} s", size=32, bold=True)
