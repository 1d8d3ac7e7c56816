SENTENCES = ["The quick brown fox jumps over the lazy dog", "A cup of tea and a good book make a happy evening"]
SENTENCES.append("We saw five gray birds over the lake")


def app(ui):
    ui.title("Typing speed")
    s = ui.state
    place = s.get("place", 0)
    sentence = SENTENCES[place]
    ui.text(sentence, size=24, bold=True)
    typed = ui.field("Type it here", placeholder="The time begins with the first letter")
    if typed and s.get("started") is None:
        s.started = ui.time
    if typed.strip() == sentence and s.get("seconds") is None:
        s.seconds = max(1, ui.time - s.started)
    if s.get("seconds"):
        speed = len(sentence.split()) / s.seconds * 60
        s.best = max(s.get("best", 0), round(speed))
        ui.text(f"{speed:.0f} words a minute", size=40, bold=True, color="good")
        ui.text(f"{s.seconds:.0f} seconds", color="muted")
    elif sentence.startswith(typed):
        ui.progress(len(typed) / len(sentence))
    else:
        ui.text("There is a mistake", color="bad")
    ui.text(f"Best: {s.get('best', 0)} words a minute")
    if ui.button("Next sentence"):
        s.place = (place + 1) % len(SENTENCES)
        s.started = s.seconds = None
        ui.clear("Type it here")
