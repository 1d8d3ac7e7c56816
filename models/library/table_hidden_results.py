def app(ui):
    ui.title("Table of 6")
    s = ui.state
    with ui.row():
        if ui.button("Reveal"):
            s.shown = min(10, s.get("shown", 0) + 1)
        if ui.button("Hide"):
            s.shown = 0
    shown = s.get("shown", 0)
    for factor in range(1, 11):
        ui.text(f"6 × {factor} = {6 * factor if factor <= shown else '?'}", size=18)
