import re


def app(ui):
    ui.title("Tags")
    words = re.findall(r"\w+", ui.field("Write", lines=2))
    if words:
        ui.text("#" + "".join(w[0].upper() + w[1:] for w in words))
