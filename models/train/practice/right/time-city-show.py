WORDS = ["Paris", "Rome", "Oslo"]


def app(ui):
    ui.title("Slide show")
    s = ui.state
    place = s.get("place", 0)
    seconds = s.get("seconds", 0)
    paused = s.get("paused", False)
    if not paused and ui.every(1):
        seconds += 1
        if seconds == 4:
            place = s.place = (place + 1) % 3
            seconds = 0
        s.seconds = seconds
    ui.text(WORDS[place], size=64)
    if ui.button("Next"):
        s.place = (place + 1) % 3
        s.seconds = 0
    if ui.button("Go on" if paused else "Pause"):
        s.paused = not paused
