def app(ui):
    ui.title("Pig latin")
    words = []
    for word in ui.field("Text").lower().split():
        if word[0] in "aeiou":
            words.append(word + "way")
        else:
            words.append(word[1:] + word[0] + "ay")
    ui.text(" ".join(words) or "Type a text", size=28)
