def app(ui):
    ui.title("Stretching")
    s = ui.state
    text = ui.field("Stretches", "Neck\nBack\nLegs", lines=4)
    seconds = ui.number("Seconds for each", 30, min=1)
    names = [line.strip() for line in text.splitlines() if line.strip()]
    if ui.button("Start"):
        s.start = ui.time
    if "start" not in s:
        ui.text("Press Start", size=24)
        return
    passed = ui.time - s.start
    place = int(passed // seconds)
    if place < len(names):
        ui.text(names[place], size=56, bold=True, align="center")
        ui.text(f"{math.ceil(seconds - passed % seconds)} seconds", size=32, align="center")
        if place + 1 < len(names):
            ui.text(f"Next: {names[place + 1]}", color="muted", align="center")
    else:
        ui.text("Well done", size=56, color="good", align="center")
