def app(ui):
    ui.title("Headline")
    words = ui.field("Text").lower().split()
    result = []
    for i, word in enumerate(words):
        if word in ["of", "the", "and", "in"]:
            result.append(word)
        else:
            result.append(word.capitalize())
    ui.text(" ".join(result), size=28, bold=True)
