import random


def app(ui):
    ui.title("Remember")
    s = ui.state
    digits = s.get("digits", 3)
    if ui.button("Show"):
        s.number, s.until, s.words = str(random.randint(10 ** (digits - 1), 10 ** digits - 1)), ui.time + 3, ""
    if "number" in s and ui.time < s.until:
        ui.text(f"Number {s.number}", size=40, align="center")
    typed = ui.field("Your answer")
    if ui.button("Check") and "number" in s:
        if typed.strip() == s.number:
            s.record, s.digits, s.words = max(s.get("record", 0), digits), digits + 1, "Right"
        else:
            s.digits, s.words = 3, f"Wrong, it was {s.number}"
        s.pop("number")
        ui.clear("Your answer")
    ui.text(s.get("words", ""), size=24)
    ui.text(f"Digits: {digits}, record: {s.get('record', 0)}")
