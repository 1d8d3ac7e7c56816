def app(ui):
    ui.title("Words backwards")
    sentence = ui.field("Sentence")
    words = sentence.split()
    ui.text(" ".join(reversed(words)) or "Type a sentence", size=24)
