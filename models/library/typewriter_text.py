def app(ui):
    ui.title("Typewriter")
    s = ui.state
    text = ui.field("Text", "Once upon a time")
    speed = ui.slider("Letters per second", 1, 20, 4)
    if ui.button("Play"):
        s.start = ui.time
    count = int((ui.time - s.start) * speed) if "start" in s else len(text)
    if count < len(text):
        ui.text(text[:count] + "|", size=36)
    else:
        ui.text(text, size=36)
