import re


def app(ui):
    ui.title("Cover up")
    with ui.row():
        word = ui.field("Hide this")
        text = ui.field("In this text")
        hide = ui.button("Hide")
    if hide and word:
        ui.state.result = re.sub(rf"\b{re.escape(word)}\b", "x" * len(word), text)
    ui.text(ui.state.get("result", ""))
