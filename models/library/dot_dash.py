def app(ui):
    ui.title("Signals")
    s = ui.state
    signs = s.get("signs", "")
    with ui.row():
        if ui.button("Dot"):
            ui.tone(700, 0.1)
            s.signs = signs + "·"
        if ui.button("Dash"):
            ui.tone(700, 0.3)
            s.signs = signs + "−"
        if ui.button("Gap"):
            s.signs = signs + " "
    ui.text(signs or "...", size=40)
    ui.text(f"{len(signs.replace(' ', ''))} signs", color="muted")
    with ui.row():
        if ui.button("Back"):
            s.signs = signs[:-1]
        if ui.button("Clear"):
            s.signs = ""
