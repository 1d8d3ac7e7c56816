def app(ui):
    ui.title("Traffic light")
    s = ui.state
    lamps = {"Red": "Stop", "Yellow": "Get ready", "Green": "Go"}
    with ui.row():
        for name in lamps:
            if ui.button(name):
                s.lamp = name
    lamp = s.get("lamp", "Red")
    c = ui.canvas(120, 300, background="black")
    for i, name in enumerate(lamps):
        c.circle(60, 55 + i * 95, 40, name.lower() if name == lamp else "gray")
    ui.text(lamps[lamp], size=28, bold=True)
