def app(ui):
    ui.title("Random number")
    s = ui.state
    highest = int(ui.number("Up to", 100, min=2, max=1000000))
    if "number" not in s:
        s.number = random.randint(1, highest)
    running = s.get("running", True)
    if running and ui.every(1):
        s.number = random.randint(1, highest)
    ui.text(s.number, size=96, bold=True, align="center")
    if ui.button("Stop" if running else "Go on"):
        s.running = not running
    if not running:
        ui.text("It is this one", size=24, color="good", align="center")
