def app(ui):
    ui.title("First and last")
    result = []
    for word in ui.field("Words").split():
        if len(word) > 1:
            word = word[-1] + word[1:-1] + word[0]
        result.append(word)
    ui.text(" ".join(result) or "Type some words", size=24)
