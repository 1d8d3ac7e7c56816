def app(ui):
    ui.title("Countdown")
    left = ui.state.get("left", 20)
    ui.number("Seconds", 20)
    if ui.button("Start (démarrer)"):
        left = ui.state.left = left - 1
    ui.text("Boom! Done. Terminé" if left <= 0 else left, size=64)
