def app(ui):
    ui.title("Küchenwecker")
    minuten = ui.number("Minuten", 5, min=1)
    if ui.button("Start"):
        ui.state.ende = ui.time + minuten * 60
    ende = ui.state.get("ende")
    if ende is not None:
        rest = ende - ui.time
        ui.text(f"{int(rest) // 60}:{int(rest) % 60:02d}" if rest > 0 else "Fertig", size=56)
