import random


def app(ui):
    ui.title("Growing numbers")
    s = ui.state
    length = s.get("length", 3)
    ui.text(f"Length: {length}", size=20)
    if ui.button("Show"):
        s.number = "".join(random.choice("0123456789") for _ in range(length))
        s.until, s.words = ui.time + 3, ""
    number = s.get("number", "")
    if number and ui.time < s.until:
        ui.text(number, size=48, bold=True)
    typed = ui.field("The number").strip()
    if ui.button("Check") and typed and number and ui.time >= s.until:
        if typed == number:
            s.length, s.words = length + 1, "Right"
        else:
            s.length, s.words = max(3, length - 1), f"No, it was {number}"
        s.number = ""
        ui.clear("The number")
    ui.text(s.get("words", ""), size=20)
