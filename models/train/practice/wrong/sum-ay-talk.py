def app(ui):
    ui.title("Secret talk")
    result = []
    for word in ui.field("Text").lower().split():
        result.append(word[1:] + word[0] + "ay")
    ui.text(" ".join(result), size=24)
