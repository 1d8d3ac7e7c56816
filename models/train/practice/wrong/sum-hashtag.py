def app(ui):
    ui.title("Hashtag")
    sentence = ui.field("Sentence")
    tag = ""
    for word in sentence.split():
        tag += word.capitalize()
    ui.text("#" + tag, size=28)
