def app(ui):
    ui.title("Mask")
    number = ui.field("Card number")
    ui.text("".join(c if c == " " else "x" for c in number[:-4]) + number[-4:], size=24)
