def app(ui):
    ui.title("Ten tasks")
    s = ui.state
    if "done" not in s:
        s.done, s.right = 0, 0
        s.a, s.b = random.randint(2, 9), random.randint(2, 9)
    if s.done == 10:
        ui.text(f"{s.right} of 10 right", size=32)
        if ui.button("New round"):
            s.done, s.right = 0, 0
        return
    ui.text(f"Task {s.done + 1} of 10", color="muted")
    ui.text(f"{s.a} × {s.b}", size=40)
    typed = ui.field("Result").strip()
    if ui.button("OK") and typed:
        s.right += typed == str(s.a * s.b)
        s.done += 1
        s.a, s.b = random.randint(2, 9), random.randint(2, 9)
        ui.clear("Result")
