def app(ui):
    ui.title("Hide and seek")
    s = ui.state
    last = int(ui.number("Count to", 30, min=5, max=200))
    if ui.button("Count"):
        s.since = ui.time
    if not s.get("since"):
        ui.text("Close your eyes and press Count", size=24, align="center")
        return
    number = int(ui.time - s.since) + 1
    if number <= last:
        ui.text(number, size=120, bold=True, align="center")
    else:
        ui.text("Coming!", size=80, bold=True, color="red", align="center")
        ui.beep()
