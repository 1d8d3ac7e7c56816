def app(ui):
    ui.title("Draining bar")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.running = True
        if ui.button("Hold"):
            s.running = False
    left = s.get("left", 20)
    if s.get("running", False) and left > 0 and ui.every(1):
        left = s.left = left - 1
    c = ui.canvas(400, 50, background="lightgray")
    c.rect(0, 0, left * 20, 50, "teal")
    ui.text(f"{left} left" if left else "Empty", size=24)
