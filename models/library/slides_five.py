WORDS = ["Sun", "Moon", "Star"]


def app(ui):
    ui.title("Slides")
    s = ui.state
    if ui.button("Start"):
        s.start = ui.time
    if s.get("start"):
        place = int((ui.time - s.start) / 5)
        ui.text(WORDS[place] if place < 3 else "The end", size=64, align="center")
