def app(ui):
    ui.title("Run and walk")
    s = ui.state
    with ui.row():
        run = ui.number("Run minutes", 3, min=1)
        walk = ui.number("Walk minutes", 2, min=1)
        times = ui.number("How often", 4, min=1)
    if ui.button("Start"):
        s.start = ui.time
    both = (run + walk) * 60
    if "start" not in s:
        ui.text(f"{both * times / 60:g} minutes in all", size=24)
        return
    passed = ui.time - s.start
    if passed >= both * times:
        ui.text("Cool down", size=56, color="good", align="center")
    else:
        running = passed % both < run * 60
        ui.text("Run" if running else "Walk", size=56, bold=True, align="center")
        ui.text(f"{math.ceil((run * 60 if running else both) - passed % both)} seconds", size=32, align="center")
