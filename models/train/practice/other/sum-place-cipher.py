ABC = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def app(ui):
    ui.title("Secret")
    text = ui.field("Message", lines=2)
    if ui.button("Encode") or text:
        out = ""
        for c in text.upper():
            if c == " ":
                out += "/"
            elif c in ABC:
                if out and out[-1] != "/":
                    out += "-"
                out += str(ABC.index(c) + 1)
        ui.text(out)
