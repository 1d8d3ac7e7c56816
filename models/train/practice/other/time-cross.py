def app(ui):
    s = ui.state
    ui.title("Light")
    n = s.get("n", -1)
    if n >= 0 and ui.every(1):
        n += 1
        if n >= 10:
            n = -1
        s.n = n
    c = ui.canvas(120, 120)
    c.circle(60, 50, 40, "green" if n >= 4 else "red")
    c.text(60, 105, "WALK" if n >= 4 else "WAIT", align="center")
    if ui.button("Cross") and n < 0:
        s.n = 0
