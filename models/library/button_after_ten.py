def app(ui):
    ui.title("Wait for it")
    s = ui.state
    if ui.button("Start"):
        s.at, s.opened = ui.time + 10, False
    if s.get("at"):
        if ui.time < s.at:
            ui.text(f"Wait {math.ceil(s.at - ui.time)} seconds", size=32)
        elif ui.button("Gift"):
            s.at, s.opened = None, True
            s.gifts = s.get("gifts", 0) + 1
    if s.get("opened"):
        ui.text("Surprise", size=48, color="good")
    ui.text(f"Opened: {s.get('gifts', 0)}")
