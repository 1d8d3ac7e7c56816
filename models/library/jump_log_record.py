def app(ui):
    ui.title("Long jump")
    jumps = ui.state.get("jumps", [])
    with ui.row():
        cm = ui.number("Cm", 200, min=0)
        if ui.button("Jump"):
            jumps.append(cm)
            ui.state.jumps = jumps
    if jumps:
        ui.text(f"Best: {max(jumps)} cm", size=24)
    if len(jumps) > 1 and jumps[-1] > max(jumps[:-1]):
        ui.text("New record", color="good")
