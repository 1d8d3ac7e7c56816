def app(ui):
    ui.title("Long words")
    text = ui.field("Text", lines=4)
    limit = ui.slider("More than", 1, 10, 4)
    words = [word for word in text.split() if len(word) > limit]
    ui.text(", ".join(words) or "No such words", size=24)
