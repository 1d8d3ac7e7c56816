NAMES = ["Cat", "Window", "Stretch"]


def app(ui):
    ui.title("Last time")
    last = ui.state.get("last", {})
    for name in NAMES:
        with ui.row():
            if ui.button(name):
                last[name] = ui.time
            if name in last:
                minutes = int((ui.time - last[name]) / 60)
                ui.text(f"{minutes // 60} h {minutes % 60} min ago", color="bad" if minutes >= 120 else "text")
            else:
                ui.text("not yet", color="muted")
