SENTENCES = ["we are going home", "she has a red bike", "where do you live"]


def app(ui):
    ui.title("Build the sentence")
    s = ui.state
    place, built = s.get("place", 0), s.get("built", [])
    words = SENTENCES[place].split()
    with ui.row():
        for word in sorted(words):
            if word not in built and ui.button(word):
                built.append(word)
    ui.text(" ".join(built) or "...", size=32, bold=True)
    if len(built) == len(words):
        ui.text("Right!" if built == words else "Not yet, take back a word", size=20)
    with ui.row():
        if ui.button("Take back") and built:
            built.pop()
        if ui.button("Next"):
            s.place, s.built = (place + 1) % len(SENTENCES), []
