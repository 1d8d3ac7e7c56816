def app(ui):
    ui.title("Caterpillar")
    s = ui.state
    count = s.get("count", 5)
    with ui.row():
        if ui.button("Shorter"):
            count = s.count = max(1, count - 1)
        if ui.button("Longer"):
            count = s.count = min(12, count + 1)
    c = ui.canvas(420, 140, background="skyblue")
    for i in range(count):
        x, y = 60 + i * 28, 90 + 8 * math.sin(i)
        c.line(x - 6, y, x - 8, 120, "black", 3)
        c.line(x + 6, y, x + 8, 120, "black", 3)
        c.circle(x, y, 20, "green" if i % 2 else "limegreen")
    c.circle(38, 70, 24, "yellow")
    c.circle(30, 64, 4, "black")
    ui.text(f"{count} segment{'' if count == 1 else 's'}, {count * 2} legs", size=24)
