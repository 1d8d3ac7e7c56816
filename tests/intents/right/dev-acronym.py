def app(ui):
    ui.title("Acronym")
    words = ui.field("Words").split()
    ui.text("".join(word[0] for word in words).upper(), size=40)
