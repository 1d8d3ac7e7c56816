def app(ui):
    ui.title("20 dots")
    s = ui.state
    green = s.get("green", 0)
    running = s.get("running", False)
    if ui.button("Go"):
        running, green = True, 0
    if running and ui.every(1):
        green += 1
        if green == 20:
            running = False
            ui.beep()
    s.green, s.running = green, running
    c = ui.canvas(250, 200)
    for i in range(20):
        c.circle(i % 5 * 50 + 25, i // 5 * 50 + 25, 18, "green" if i < green else "lightgray")
    ui.text("Time" if green == 20 else f"{green} of 20", size=24)
