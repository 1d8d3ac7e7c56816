def app(ui):
    ui.title("Balloons")
    s = ui.state
    with ui.row():
        if ui.button("More"):
            s.count = min(10, s.get("count", 0) + 1)
        if ui.button("Pop"):
            s.count = max(0, s.get("count", 0) - 1)
    count = s.get("count", 0)
    c = ui.canvas(420, 160, background="skyblue")
    for i in range(count):
        x = 30 + i * 40
        c.line(x, 70, x, 150, "gray", 1)
        c.circle(x, 50, 18, ["red", "yellow", "green"][i % 3])
    ui.text(f"Balloons: {count}", size=20)
