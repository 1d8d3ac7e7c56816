def app(ui):
    ui.title("Hide my card")
    text = ui.field("Number", placeholder="1234 5678 9012 3456")
    left = 4
    out = []
    for c in reversed(text):
        if c.isdigit() and left > 0:
            left -= 1
        elif c.isdigit():
            c = "x"
        out.append(c)
    ui.text("Masked: " + "".join(reversed(out)))
