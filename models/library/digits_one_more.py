def app(ui):
    ui.title("Remember the digits")
    s = ui.state
    level = s.get("level", 3)
    if ui.button("Show the digits"):
        s.digits = "".join(random.choice("0123456789") for _ in range(level))
        s.until, s.words = ui.time + 3, ""
    if ui.time < s.get("until", 0):
        ui.text(s.digits, size=56, bold=True)
    elif s.get("digits"):
        typed = ui.field("Digits").strip()
        if ui.button("Check") and typed:
            right = typed == s.digits
            s.words = "Right, one more now" if right else f"No, it was {s.digits}"
            s.level = level + 1 if right else 3
            s.best = max(s.get("best", 0), level if right else 0)
            s.digits = ""
            ui.clear("Digits")
    ui.text(s.get("words", ""), size=20)
    ui.text(f"Digits: {s.get('level', 3)}, best: {s.get('best', 0)}")
