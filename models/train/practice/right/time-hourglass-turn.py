def app(ui):
    ui.title("Hourglass")
    s = ui.state
    top = s.get("top", 20)
    if top > 0 and ui.every(1):
        top = s.top = top - 1
    ui.text(f"{top} seconds", size=48)
    if ui.button("Turn"):
        s.top = 20 - top
