def app(ui):
    ui.title("Acronym")
    words = ui.field("Words").split()
    letters = [word[0].upper() for word in words if word.lower() not in ["of", "the", "and"]]
    ui.text("".join(letters) or "Type some words", size=40, bold=True)
