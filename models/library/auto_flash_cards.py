CARDS = [("pão", "bread"), ("leite", "milk"), ("queijo", "cheese")]


def app(ui):
    ui.title("Portuguese cards")
    s = ui.state
    seconds, paused = s.get("seconds", 0), s.get("paused", False)
    if not paused and ui.every(1):
        seconds = s.seconds = seconds + 1
    word, meaning = CARDS[seconds // 6 % len(CARDS)]
    ui.text(word, size=56, bold=True, align="center")
    ui.text(meaning if seconds % 6 >= 4 else "...", size=32, align="center")
    if ui.button("Go on" if paused else "Pause"):
        s.paused = not paused
