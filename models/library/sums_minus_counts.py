def app(ui):
    ui.title("Taking away")
    s = ui.state
    if "a" not in s:
        s.b, s.a = sorted([random.randint(1, 10), random.randint(1, 10)])
    right, wrong = s.get("right", 0), s.get("wrong", 0)
    with ui.row():
        typed = ui.field("Result").strip()
        if ui.button("OK") and typed:
            if typed == str(s.a - s.b):
                right += 1
            else:
                wrong += 1
            s.right, s.wrong = right, wrong
            s.b, s.a = sorted([random.randint(1, 10), random.randint(1, 10)])
            ui.clear("Result")
    ui.text(f"{s.a} - {s.b} = ?", size=40)
    ui.text(f"Asked: {right + wrong}")
    ui.text(f"Right: {right}")
    ui.text(f"Wrong: {wrong}")
