def app(ui):
    ui.title("Secret writing")
    s = ui.state
    text = ui.field("Text", "Hello")
    shift = ui.slider("Shift", 1, 25, 3)
    with ui.row():
        for name, step in [("Encode", shift), ("Decode", -shift)]:
            if ui.button(name):
                out = ""
                for sign in text:
                    if "a" <= sign.lower() <= "z":
                        base = 65 if sign.isupper() else 97
                        sign = chr((ord(sign) - base + step) % 26 + base)
                    out += sign
                s.out = out
    ui.text(s.get("out", "Press Encode or Decode"), size=24, bold=True)
