def app(ui):
    ui.title("Acrostic")
    poem = ui.field("Poem", lines=8)
    letters = [line.strip()[0].upper() for line in poem.splitlines() if line.strip()]
    ui.text("".join(letters), size=40, bold=True)
