ABC = "abcdefghijklmnopqrstuvwxyz"


def app(ui):
    ui.title("Secret word")
    encode = ui.button("Encode")
    decode = ui.button("Decode")
    word = ui.field("", placeholder="one word")
    if encode or decode:
        out = []
        step = 0
        for c in word:
            step = step + 1 if encode else step - 1
            out.append(ABC[(ABC.find(c.lower()) + step) % 26])
        ui.state.out = "".join(out)
    if ui.state.get("out"):
        ui.text("Result: " + ui.state.out)
