def app(ui):
    ui.title("Read downwards")
    word = ""
    for line in ui.field("Paste here", lines=10).split("\n"):
        word += line.strip()[:1]
    ui.text("The word: " + word.upper())
