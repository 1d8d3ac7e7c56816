def app(ui):
    ui.title("Sort words")
    s = ui.state
    words = ui.field("Words").split()
    with ui.row():
        if ui.button("A to Z"):
            s.result = " ".join(sorted(words, key=str.lower))
        if ui.button("Z to A"):
            s.result = " ".join(sorted(words, key=str.lower, reverse=True))
    ui.text(s.get("result", ""), size=28)
