def app(ui):
    ui.title("Start lights")
    s = ui.state
    lit = s.get("lit", 0)
    if ui.button("Start"):
        s.running = True
    if s.get("running") and ui.every(1):
        lit = s.lit = lit + 1
    ui.text(f"{min(lit, 5)} on")
    if lit >= 7:
        ui.text("Race!", size=64)
