import random


def mixed(word):
    inside = list(word[1:-1])
    random.shuffle(inside)
    return word[:1] + "".join(inside) + word[-1:] if len(word) > 3 else word


def app(ui):
    ui.title("Mixed inside")
    text = ui.field("Text", lines=3)
    if ui.button("Mix"):
        ui.state.result = " ".join(mixed(word) for word in text.split())
    ui.text(ui.state.get("result", "") or "Nothing mixed yet", size=20)
