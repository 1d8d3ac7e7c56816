def app(ui):
    ui.title("Vocabulary")
    s = ui.state
    words = s.get("words", [])
    word = ui.field("Word")
    translation = ui.field("Translation")
    if ui.button("Add") and word and translation:
        words.append([word, translation])
    with ui.row():
        if ui.button("Ask") and words:
            s.asked, s.solved = random.choice(words), False
        if ui.button("Solve"):
            s.solved = True
    if s.get("asked"):
        ui.text(s.asked[0], size=32)
        if s.solved:
            ui.text(s.asked[1], size=32)
