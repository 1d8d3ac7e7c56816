WORDS = ["Sun", "Moon", "Star"]


def app(ui):
    ui.title("Carousel")
    s = ui.state
    start = s.setdefault("start", ui.time)
    place = int((ui.time - start) / 5)
    ui.text(WORDS[place % 3], size=64, align="center")
    ui.text(f"Rounds: {place // 3}", align="center")
