WORDS = ["sleeps", "The", "old", "cat"]


def app(ui):
    ui.title("Put the words in order")
    s = ui.state
    line = s.get("line", [])
    with ui.row():
        for word in WORDS:
            if word not in line and ui.button(word):
                line.append(word)
                s.words = ""
    ui.text(" ".join(line) or "...", size=32, bold=True)
    with ui.row():
        if ui.button("Check"):
            s.words = "Well done" if " ".join(line) == "The old cat sleeps" else "Not yet"
        if ui.button("Back") and line:
            line.pop()
            s.words = ""
    ui.text(s.get("words", ""), size=20)
