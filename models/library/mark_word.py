def app(ui):
    ui.title("Find and mark")
    text = ui.field("Text", lines=4)
    word = ui.field("Word").strip()
    if not word:
        ui.text("Type a word to find", color="muted")
        return
    ui.text(text.replace(word, ">>" + word.upper() + "<<"), size=18)
    ui.text(f"{text.count(word)} times")
