def app(ui):
    ui.title("Double it")
    s = ui.state
    if "number" not in s:
        s.number, s.right, s.wrong, s.last = random.randint(1, 50), 0, 0, ""
    with ui.row():
        typed = ui.field("Double").strip()
        if ui.button("Check") and typed:
            if typed == str(2 * s.number):
                s.right += 1
            else:
                s.wrong += 1
            s.last = f"2 × {s.number} = {2 * s.number}"
            s.number = random.randint(1, 50)
            ui.clear("Double")
    ui.text(s.number, size=48)
    ui.text(s.last)
    ui.text(f"Right: {s.right}")
    ui.text(f"Wrong: {s.wrong}")
