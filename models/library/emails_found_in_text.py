def app(ui):
    ui.title("Find addresses")
    text = ui.field("Text", lines=6)
    found = []
    for word in text.split():
        word = word.strip(".,;:!?()<>[]\"'")
        name, at, place = word.partition("@")
        if name and "." in place and word not in found:
            found.append(word)
    ui.text(f"{len(found)} found" if found else "None found", size=24, bold=True)
    for word in found:
        ui.text(word)
