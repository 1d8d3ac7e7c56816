def app(ui):
    ui.title("Five balls")
    s = ui.state
    if "drawn" not in s or ui.button("Refill"):
        s.drawn = []
    inside = [ball for ball in range(1, 6) if ball not in s.drawn]
    if ui.button("Draw") and inside:
        ball = random.choice(inside)
        s.drawn.append(ball)
        inside.remove(ball)
    ui.text("Drawn: " + " ".join(str(ball) for ball in s.drawn), size=24)
    if inside:
        ui.text("Inside: " + " ".join(str(ball) for ball in inside))
    else:
        ui.text("The machine is empty")
