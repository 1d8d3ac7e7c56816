DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def app(ui):
    ui.title("Number bases")
    number = int(ui.number("Number", 255, min=0))
    base = ui.slider("Base", 2, 36, 2)
    rest, written = number, ""
    while rest > 0:
        written = DIGITS[rest % base] + written
        rest //= base
    ui.text(written or "0", size=40, bold=True)
    ui.text(f"{number} in base {base}", color="muted")
