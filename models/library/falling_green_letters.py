def app(ui):
    ui.title("Green letters")
    s = ui.state
    speed = ui.slider("Speed", 1, 10, 4)
    if ui.button("Go on" if s.get("stopped") else "Stop"):
        s.stopped = not s.get("stopped", False)
    if not s.get("stopped"):
        s.fallen = s.get("fallen", 0) + speed * 25 * ui.dt
    c = ui.canvas(400, 300, background="black")
    for column in range(20):
        head = (column * 137 + s.get("fallen", 0) * (1 + column % 4 * 0.3)) % 440
        for k in range(7):
            row = int(head // 20) - k
            letter = chr(65 + (column * 7 + row * 11) % 26)
            c.text(column * 20 + 4, row * 20, letter, size=16, color="white" if k == 0 else "lime" if k < 4 else "darkgreen")
