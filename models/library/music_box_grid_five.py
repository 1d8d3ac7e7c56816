NOTES = ["A5", "G5", "E5", "D5", "C5"]


def app(ui):
    ui.title("Music box")
    s = ui.state
    on = s.get("on", [])
    running = s.get("running", False)
    with ui.row():
        if ui.button("Stop" if running else "Play"):
            s.running = running = not running
            s.step = -1
        if ui.button("Clear"):
            on.clear()
    if running and ui.every(0.3):
        s.step = (s.step + 1) % 8
        ui.note([NOTES[int(cell[1])] for cell in on if cell[0] == str(s.step)], 0.3)
    step = s.get("step", -1) if running else -1
    c = ui.canvas(400, 250)
    if c.clicked:
        cell = f"{min(7, int(c.clicked.x // 50))}{min(4, int(c.clicked.y // 50))}"
        if cell in on:
            on.remove(cell)
        else:
            on.append(cell)
    for x in range(8):
        for y in range(5):
            color = "orange" if f"{x}{y}" in on else "lightblue" if x == step else "lightgray"
            c.rect(x * 50 + 2, y * 50 + 2, 46, 46, color)
    ui.text(f"{len(on)} {'note' if len(on) == 1 else 'notes'}")
    ui.text(f"Step {step + 1}" if step >= 0 else "Stopped", color="muted")
