def app(ui):
    ui.title("File name")
    title = ui.field("Title", placeholder="My Summer Trip")
    kept = "".join(letter for letter in title.lower() if letter.isalnum() or letter == " ")
    name = "-".join(kept.split())
    ui.text(name + ".txt" if name else "Type a title", size=24, bold=True)
