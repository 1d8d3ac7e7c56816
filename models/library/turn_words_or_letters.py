def app(ui):
    ui.title("Turn around")
    s = ui.state
    words = ui.field("Sentence", "good morning sun").split()
    with ui.row():
        if ui.button("Words"):
            s.out = " ".join(words[::-1])
        if ui.button("Letters"):
            s.out = " ".join(word[::-1] for word in words)
    ui.text(s.get("out", "Press a button"), size=24, bold=True)
