def app(ui):
    ui.title("Clap and stamp")
    s = ui.state
    grid = s.get("grid", [False] * 8)
    for row, name in enumerate(["Clap", "Stamp"]):
        ui.text(name)
        with ui.grid(4):
            for i in range(row * 4, row * 4 + 4):
                if ui.button("●" if grid[i] else "·"):
                    grid[i] = not grid[i]
    with ui.row():
        if ui.button("Play"):
            s.step = 0
        if ui.button("Stop"):
            s.step = -1
    step = s.get("step", -1)
    if step >= 0 and ui.every(0.5):
        if grid[step % 4]:
            ui.tone(800, 0.1)
        if grid[step % 4 + 4]:
            ui.tone(150, 0.1)
        step = s.step = step + 1
    if step > 0:
        ui.text(f"Step {(step - 1) % 4 + 1}", size=24)
