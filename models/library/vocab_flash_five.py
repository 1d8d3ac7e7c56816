WORDS = [("casa", "house"), ("perro", "dog"), ("libro", "book"), ("agua", "water"), ("mesa", "table"), ("sol", "sun")]


def app(ui):
    ui.title("Spanish words")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.since = ui.time
        if ui.button("Stop"):
            s.since = None
    if not s.get("since"):
        ui.table(WORDS, header=["Spanish", "English"])
        return
    passed = ui.time - s.since
    place = int(passed // 5)
    spanish, english = WORDS[place % len(WORDS)]
    ui.text(spanish, size=72, bold=True, align="center")
    ui.text(english, size=36, align="center")
    ui.progress(int(passed % 5) / 5)
    ui.text(f"Words shown: {place + 1}", color="muted", align="center")
