def app(ui):
    s = ui.state
    score = s.get("score", 0)
    message = s.get("message", "")
    if ui.button("Score!"):
        if s.get("ready") is None or ui.time >= s.ready:
            score = s.score = score + 1
            s.ready = ui.time + 3
            message = s.message = "Counted"
        else:
            message = s.message = "Too soon!"
    ui.text(f"Points: {score}")
    ui.text(message)
