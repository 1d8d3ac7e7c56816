def app(ui):
    ui.title("Tea")
    s = ui.state
    chosen = ui.number("Minuten", 3, min=1)
    with ui.row():
        if ui.button("Start"):
            s.end = ui.time + chosen
        for minutes in [2, 3, 5]:
            if ui.button(f"{minutes} minutes"):
                s.end = ui.time + minutes
    end = s.get("end")
    if end is not None:
        left = end - ui.time
        if left > 0:
            ui.text(f"{int(left) // 60}:{int(left) % 60:02d}", size=56)
        else:
            ui.text("Your tea is ready. Fertig", size=32)
