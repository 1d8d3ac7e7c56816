WORDS = [("apple", "an"), ("dog", "a"), ("egg", "an"), ("hour", "an")]


def app(ui):
    ui.title("a or an")
    s = ui.state
    place = s.get("place", 0)
    pressed = ""
    with ui.row():
        for article in ["a", "an"]:
            if ui.button(article):
                pressed = article
    if pressed:
        word, right = WORDS[place]
        s.words = f"{right} {word}"
        s.right = s.get("right", 0) + (pressed == right)
        place = s.place = (place + 1) % len(WORDS)
    ui.text(WORDS[place][0], size=36, bold=True)
    ui.text(s.get("words", ""))
    ui.text(f"Right: {s.get('right', 0)}")
