NAMES = {9: "billion", 6: "million", 3: "thousand"}


def app(ui):
    ui.title("Big number")
    digits = "".join(sign for sign in ui.field("Number", "1234567") if sign in "0123456789")
    if not digits:
        ui.text("Type a number", color="muted")
        return
    number = int(digits[:30])
    for sign in [",", ".", " "]:
        ui.text(f"{number:,}".replace(",", sign), size=32, bold=True)
    for zeros, name in NAMES.items():
        if number >= 10**zeros:
            ui.text(f"About {number / 10**zeros:,.1f} {name}", size=20)
            break
