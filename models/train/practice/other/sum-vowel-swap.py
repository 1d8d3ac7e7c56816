import re


def app(ui):
    ui.title("Three Chinese with a double bass")
    by = ui.choice("Replace by", list("aeiou"))
    text = ui.field("Sentence", lines=3)
    with ui.card("Result"):
        ui.text(re.sub("[aeiou]", by, text.lower()))
