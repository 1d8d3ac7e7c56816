def app(ui):
    ui.title("Acrostic")
    poem = ui.field("Poem", lines=8)
    letters = [word[0].upper() for word in poem.split()]
    ui.text("".join(letters), size=40, bold=True)
