def app(ui):
    ui.title("Hidden word")
    text = ui.field("Text", lines=4)
    word = ui.field("Word").strip()
    result = text
    if word:
        result = text.replace(word, "x" * len(word))
    ui.text(result, size=20)
