def app(ui):
    ui.title("Banner")
    s = ui.state
    text = ui.field("Text", "SALE TODAY")
    speed = ui.slider("Speed", 0, 5, 0)
    x = s.get("x", 400)
    if speed:
        x -= speed * 60 * ui.dt
        if x < -len(text) * 24:
            x = 400
            s.rounds = s.get("rounds", 0) + 1
        s.x = x
    c = ui.canvas(400, 80, background="black")
    c.text(x, 40, text, size=36, color="yellow")
    ui.text(f"Rounds: {s.get('rounds', 0)}")
