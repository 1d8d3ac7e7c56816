def app(ui):
    ui.title("Back to front")
    text = ui.field("Sentence", lines=3, placeholder="Write here")
    out = []
    for word in text.split(" "):
        if len(word) >= 5:
            word = "".join(reversed(word))
        out.append(word)
    ui.divider()
    ui.text("Result: " + " ".join(out))
