def app(ui):
    ui.title("Running shoes")
    s = ui.state
    with ui.row():
        km = ui.number("km of the run", 10.0, min=0, step=0.5)
        if ui.button("Add run"):
            s.km = s.get("km", 0) + km
    if ui.button("New shoes"):
        s.km = 0
    left = max(0, 700 - s.get("km", 0))
    ui.text(f"{left:g} km left", size=40, bold=True)
    ui.progress(left / 700)
    if left < 100:
        ui.text("Time to look for new ones", color="bad")
