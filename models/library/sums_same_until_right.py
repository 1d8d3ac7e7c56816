def app(ui):
    ui.title("Until it's right")
    s = ui.state
    if "a" not in s:
        s.a, s.b, s.right, s.wrong = random.randint(1, 10), random.randint(1, 10), 0, 0
    with ui.row():
        typed = ui.field("Sum").strip()
        if ui.button("OK") and typed:
            if typed == str(s.a + s.b):
                s.right += 1
                s.a, s.b = random.randint(1, 10), random.randint(1, 10)
            else:
                s.wrong += 1
            ui.clear("Sum")
    ui.text(f"{s.a} + {s.b}", size=40)
    ui.text(f"Right: {s.right}")
    ui.text(f"Wrong: {s.wrong}")
