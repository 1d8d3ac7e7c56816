def app(ui):
    ui.title("Capital words")
    found = []
    for part in ui.field("Text", lines=4).split():
        word = part.strip(".,;:!?\"'()")
        if word[:1].isupper() and word not in found:
            found.append(word)
    ui.list(found)
    if not found:
        ui.text("None found", color="muted")
