def app(ui):
    ui.title("Sort words")
    words = ui.field("Words").split()
    ui.text(" ".join(sorted(set(words))), size=20)
