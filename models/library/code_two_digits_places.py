def app(ui):
    ui.title("Two digits")
    s = ui.state
    if "code" not in s or ui.button("New code"):
        s.code, s.typed, s.tries, s.words = random.choices("123456", k=2), [], 0, ""
    with ui.row():
        for digit in "123456":
            if ui.button(digit) and len(s.typed) < 2:
                s.typed.append(digit)
    with ui.row():
        if ui.button("Check") and len(s.typed) == 2:
            hits = sum(a == b for a, b in zip(s.typed, s.code))
            s.words = f"{s.typed[0]}{s.typed[1]}: {hits} right"
            s.tries, s.typed = s.tries + 1, []
    ui.text(" ".join(s.typed) or "Press two digits", size=32)
    ui.text(s.words)
    if s.words.endswith(": 2 right"):
        ui.text("Code cracked", color="good", size=24)
    ui.text(f"Tries: {s.tries}")
