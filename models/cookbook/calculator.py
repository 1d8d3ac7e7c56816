KEYS = ["7", "8", "9", "/", "4", "5", "6", "*", "1", "2", "3", "-", "0", ".", "=", "+"]


def compute(a, op, b):
    if op == "+":
        return a + b
    if op == "-":
        return a - b
    if op == "*":
        return a * b
    return a / b if b else None


def app(ui):
    ui.title("Calculator")
    s = ui.state
    entry = s.get("entry", "0")
    with ui.card():
        ui.text(entry, size=40, align="right")
    if ui.button("C"):
        s.entry, s.first, s.op, s.fresh = "0", None, None, True
    with ui.grid(4):
        for key in KEYS:
            if not ui.button(key):
                continue
            if key in "0123456789.":
                if s.get("fresh", True):
                    entry = "0"
                if key != "." or "." not in entry:
                    s.entry = key if entry == "0" and key != "." else entry + key
                s.fresh = False
                continue
            number = float(entry) if entry != "Error" else 0.0
            if s.get("op"):
                number = compute(s.first, s.op, number)
            s.entry = "Error" if number is None else f"{number:.10g}"
            s.first, s.op, s.fresh = number or 0.0, None if key == "=" else key, True
