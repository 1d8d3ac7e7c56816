def app(ui):
    ui.title("Letter to many")
    letter = ui.field("Letter", "Dear {name}, see you on Monday.", lines=4)
    names = ui.field("Names", "Ann\nBen", lines=4)
    for name in names.splitlines():
        if name.strip():
            with ui.card(name.strip()):
                ui.text(letter.replace("{name}", name.strip()))
