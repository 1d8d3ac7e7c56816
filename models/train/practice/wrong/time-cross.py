def app(ui):
    ui.title("Crossing")
    s = ui.state
    if ui.button("Cross"):
        s.pressed = ui.time
    passed = ui.time - s.get("pressed", 0)
    walk = 4 <= passed < 10000
    ui.text("Walk" if walk else "Wait", size=64, color="good" if walk else "bad")
