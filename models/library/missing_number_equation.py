def app(ui):
    ui.title("Missing number")
    s = ui.state
    if "first" not in s:
        s.first, s.missing = 7, 5
    typed = ui.field("Missing number").strip()
    if ui.button("Check") and typed:
        s.tried = s.get("tried", 0) + 1
        if typed == str(s.missing):
            s.words, s.right = "Right", s.get("right", 0) + 1
        else:
            s.words = f"No, {s.first} + {s.missing} = {s.first + s.missing}"
        s.first, s.missing = random.randint(1, 10), random.randint(1, 10)
        ui.clear("Missing number")
    ui.text(f"{s.first} + ? = {s.first + s.missing}", size=40, bold=True)
    ui.text(s.get("words", ""), size=20)
    ui.text(f"{s.get('right', 0)} of {s.get('tried', 0)} right", color="muted")
