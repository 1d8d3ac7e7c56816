def app(ui):
    s = ui.state
    names = ui.field("Who plays?").split(",")
    if s.get("left", 0) > 0:
        if ui.every(1):
            s.left -= 1
            if s.left == 0:
                s.who = (s.who + 1) % len(names)
                s.left = 6
        ui.text("Turn: " + names[s.who].strip())
        ui.progress(s.left / 6)
        if ui.button("Skip"):
            s.who = (s.who + 1) % len(names)
            s.left = 6
    elif ui.button("Start"):
        s.who, s.left = 0, 6
