def app(ui):
    ui.title("Slide show")
    s = ui.state
    words = ["Paris", "Rome", "Oslo"]
    place = s.get("place", 0)
    paused = s.get("paused", False)
    if ui.every(4) and not paused:
        place = s.place = (place + 1) % 3
    ui.text(words[place], size=64)
    if ui.button("Next"):
        s.place = (place + 1) % 3
    if ui.button("Go on" if paused else "Pause"):
        s.paused = not paused
