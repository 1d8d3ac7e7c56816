def app(ui):
    ui.title("Spaces")
    text = ui.field("Text")
    kind = ui.choice("Instead of a space", ["Underscore", "Hyphen", "Nothing"])
    sign = {"Underscore": "_", "Hyphen": "-", "Nothing": ""}[kind]
    ui.text(text.replace(" ", sign) or "Type a text", size=28)
