def app(ui):
    ui.title("Score")
    s = ui.state
    if ui.button("Score"):
        if ui.time - s.get("last", 0) >= 3:
            s.score = s.get("score", 0) + 1
            s.last = ui.time
            s.soon = False
        else:
            s.soon = True
    ui.text(s.get("score", 0), size=64)
    if s.get("soon"):
        ui.text("Too soon", color="bad")
