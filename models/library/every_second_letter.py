def app(ui):
    ui.title("Every second letter")
    word = ui.field("Word").strip()
    ui.text(word[::2] or "Type a word", size=36)
