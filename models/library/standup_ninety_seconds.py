def app(ui):
    ui.title("Stand-up")
    s = ui.state
    names = [name.strip() for name in ui.field("Names", "Ann, Ben, Cleo").split(",") if name.strip()]
    if ui.button("Next"):
        s.place = (s.get("place", -1) + 1) % (len(names) + 1)
        s.end, s.rung = ui.time + 90, False
    place = s.get("place", -1)
    if place >= len(names):
        ui.text("All done", size=40)
    elif place >= 0:
        ui.text(names[place], size=40, bold=True)
        left = math.ceil(s.end - ui.time)
        ui.text(left if left > 0 else "Time is up", size=56, color="text" if left > 0 else "bad")
        if left <= 0 and not s.rung:
            s.rung = True
            ui.beep()
