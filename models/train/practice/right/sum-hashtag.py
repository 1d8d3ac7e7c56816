def app(ui):
    ui.title("Hashtag")
    sentence = ui.field("Sentence")
    tag = ""
    for word in sentence.split():
        word = "".join(c for c in word if c.isalnum())
        tag += word.capitalize()
    ui.text("#" + tag, size=28)
