def app(ui):
    ui.title("12 dots")
    s = ui.state
    red = s.get("red", 0)
    running = s.get("running", False)
    if ui.button("Go"):
        running, red = True, 0
    if running and ui.every(60):
        red += 1
        if red == 12:
            running = False
            ui.beep()
    s.red, s.running = red, running
    c = ui.canvas(200, 150)
    for i in range(12):
        c.circle(i % 4 * 50 + 25, i // 4 * 50 + 25, 18, "red" if i < red else "lightgray")
    ui.text("Over" if red == 12 else f"{red} of 12", size=24)
