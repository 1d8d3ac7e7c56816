def app(ui):
    ui.title("Vowel code")
    s = ui.state
    text = ui.field("Text", "banana")
    code = {"a": "1", "e": "2", "i": "3", "o": "4", "u": "5"}
    back = {number: vowel for vowel, number in code.items()}
    with ui.row():
        if ui.button("Hide"):
            s.out = "".join(code.get(sign.lower(), sign) for sign in text)
        if ui.button("Show"):
            s.out = "".join(back.get(sign, sign) for sign in text)
    ui.text(s.get("out", ""), size=28, bold=True)
