def app(ui):
    ui.title("My words")
    s = ui.state
    words = ui.field("Words at the end")
    if ui.button("Start"):
        s.end = ui.time + 6
    if s.get("end"):
        if ui.time < s.end:
            ui.text(math.ceil(s.end - ui.time), size=72, align="center")
        else:
            ui.text(words.strip() or "The end", size=48, align="center")
