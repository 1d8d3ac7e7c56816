SMALL = {"of", "the", "and", "in"}


def app(ui):
    ui.title("Newspaper")
    text = ui.field("Your headline")
    line = " ".join(w if w in SMALL else w[:1].upper() + w[1:] for w in text.split(" "))
    with ui.card("As a headline"):
        ui.text(line[:1].upper() + line[1:])
