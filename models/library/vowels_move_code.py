def app(ui):
    ui.title("Vowels move")
    s = ui.state
    text = ui.field("Text", "hello")
    vowels = "aeiou"
    with ui.row():
        for name, step in [("Code", 1), ("Decode", -1)]:
            if ui.button(name):
                s.out = ""
                for sign in text:
                    if sign.lower() in vowels:
                        new = vowels[(vowels.index(sign.lower()) + step) % 5]
                        sign = new.upper() if sign.isupper() else new
                    s.out += sign
    ui.text(s.get("out", "Press Code or Decode"), size=28, bold=True)
