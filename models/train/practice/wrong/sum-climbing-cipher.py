def moved(word, sign):
    result = ""
    for i, c in enumerate(word.lower()):
        if "a" <= c <= "z":
            c = chr((ord(c) - 97 + sign * i) % 26 + 97)
        result += c
    return result


def app(ui):
    ui.title("Climbing cipher")
    word = ui.field("Word")
    with ui.row():
        if ui.button("Encode"):
            ui.state.result = moved(word, 1)
        if ui.button("Decode"):
            ui.state.result = moved(word, -1)
    ui.text(ui.state.get("result", ""), size=32)
