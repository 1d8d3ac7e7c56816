def app(ui):
    ui.title("Minus")
    s = ui.state
    if "a" not in s:
        s.a = random.randint(1, 10)
        s.b = random.randint(0, s.a)
    with ui.row():
        typed = ui.field("Result").strip()
        if ui.button("Check") and typed:
            if typed == str(s.a - s.b):
                s.words, s.streak = "Right", s.get("streak", 0) + 1
            else:
                s.words, s.streak = f"No, {s.a} - {s.b} = {s.a - s.b}", 0
            s.a = random.randint(1, 10)
            s.b = random.randint(0, s.a)
            ui.clear("Result")
    ui.text(f"{s.a} - {s.b}", size=48)
    ui.text(s.get("words", ""))
    ui.text(f"In a row: {s.get('streak', 0)}")
