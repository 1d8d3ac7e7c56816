def app(ui):
    ui.title("Stars")
    s = ui.state
    if ui.every(60):
        s.stars = s.get("stars", 0) + 1
    ui.text(ui.now.strftime("%H:%M:%S"), size=40)
    ui.text("⭐" * s.get("stars", 0))
    ui.text(s.get("stars", 0))
