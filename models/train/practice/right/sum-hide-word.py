def app(ui):
    ui.title("Hidden word")
    text = ui.field("Text", lines=4)
    word = ui.field("Word").strip()
    result = []
    for part in text.split():
        if part.lower() == word.lower():
            part = "x" * len(part)
        result.append(part)
    ui.text(" ".join(result), size=20)
