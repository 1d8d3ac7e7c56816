def app(ui):
    ui.title("Bicycle chain")
    s = ui.state
    driven = s.get("driven", 0)
    with ui.row():
        km = ui.number("Km today", 30, min=0)
        if ui.button("Add"):
            driven += km
        if ui.button("New chain"):
            s.chains = s.get("chains", 1) + 1
            driven = 0
    s.driven = driven
    ui.text(f"{driven:g} of 3000 km", size=40, bold=True)
    ui.progress(min(1, driven / 3000))
    if driven >= 3000:
        ui.text("Time for a new chain", size=24, color="bad")
    ui.text(f"Chain number {s.get('chains', 1)}", color="muted")
