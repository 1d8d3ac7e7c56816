def app(ui):
    s = ui.state
    text = ui.field("Your text")
    if ui.button("Play"):
        s.start = ui.time
    if s.get("start"):
        words = text.split()
        i = int(ui.time - s.start)
        c = ui.canvas(400, 200)
        if i < len(words):
            c.text(200, 100, words[i], size=50, align="center")
        else:
            c.text(200, 100, "The end", size=50, align="center")
