def app(ui):
    ui.title("My flower")
    s = ui.state
    high = s.get("high", 0)
    with ui.row():
        if ui.button("Water"):
            high = min(60, high + 10)
        if ui.button("New seed"):
            high = 0
    s.high = high
    c = ui.canvas(300, 320, background="skyblue")
    c.rect(0, 280, 300, 40, "brown")
    top = 280 - high * 3.5
    if high:
        c.line(150, 280, 150, top, "green", 8)
        c.circle(130, (280 + top) / 2, 12, "green")
        c.circle(170, (280 + top) / 2, 12, "green")
    if high == 60:
        for i in range(8):
            c.circle(150 + 32 * math.cos(i * math.pi / 4), top + 32 * math.sin(i * math.pi / 4), 17, "hotpink")
        c.circle(150, top, 20, "yellow")
    ui.text("It blooms!" if high == 60 else f"{high} cm", size=36, bold=True, align="center")
