def app(ui):
    ui.title("Long jump")
    jumps = ui.state.get("jumps", [])
    with ui.row():
        cm = ui.number("Cm", 200, min=0)
        if ui.button("Jump"):
            jumps.append(cm)
            ui.state.jumps = jumps
    if jumps:
        ui.text(f"Last: {jumps[-1]} cm", size=24)
    if len(jumps) > 1:
        before, last = jumps[-2], jumps[-1]
        ui.text("Better" if last > before else "Worse" if last < before else "Same")
