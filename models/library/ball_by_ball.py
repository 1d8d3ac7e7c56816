def app(ui):
    ui.title("Balls")
    s = ui.state
    balls = s.get("balls", [])
    left = [number for number in range(1, 13) if number not in balls]
    with ui.row():
        if ui.button("Next ball") and left:
            balls = balls + [random.choice(left)]
        if ui.button("New game"):
            balls = []
    s.balls = balls
    ui.text("Balls: " + " ".join(str(ball) for ball in balls), size=24)
    ui.text(f"Still in: {12 - len(balls)}")
