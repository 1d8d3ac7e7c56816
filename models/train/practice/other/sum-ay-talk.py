def talk(word):
    return word + "way" if word[:1].lower() in ("a", "e", "i", "o", "u") else f"{word[1:]}{word[:1]}ay"


def app(ui):
    ui.title("Kids' language")
    text = ui.field("", placeholder="What do you want to say?", lines=3)
    with ui.card("Say it like this"):
        ui.text(" ".join(map(talk, text.split())))
