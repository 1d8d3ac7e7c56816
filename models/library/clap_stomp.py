HERTZ = {"Clap": 900, "Stomp": 80}


def app(ui):
    ui.title("Clap and stomp")
    s = ui.state
    on = s.get("on", [])
    running = s.get("running", False)
    step = s.get("step", 0)
    if running and ui.every(0.5):
        step = s.step = step % 4 + 1
        for name in HERTZ:
            if f"{name} {step}" in on:
                ui.tone(HERTZ[name], 0.1)
    with ui.grid(4):
        for name in HERTZ:
            for place in range(1, 5):
                field = f"{name} {place}"
                if ui.button("● " + field if field in on else field):
                    if field in on:
                        on.remove(field)
                    else:
                        on.append(field)
    ui.text(f"On: {len(on)}")
    ui.text(f"Step {step}" if running else "Stopped", size=24)
    if ui.button("Stop" if running else "Play"):
        s.running, s.step = not running, 0
