def app(ui):
    ui.title("60 seconds")
    s = ui.state
    if ui.button("Start"):
        s.end, s.right, s.words = ui.time + 60, 0, ""
        s.a, s.b = random.randint(2, 10), random.randint(2, 10)
    if "end" not in s:
        ui.text("Press Start", size=28)
    elif ui.time < s.end:
        ui.text(f"{math.ceil(s.end - ui.time)} s left", color="muted")
        ui.text(f"{s.a} × {s.b} = ?", size=48, bold=True)
        with ui.row():
            typed = ui.field("Answer").strip()
            if ui.button("Check") and typed:
                right = typed == str(s.a * s.b)
                s.words = "Right" if right else f"{s.a} × {s.b} = {s.a * s.b}"
                s.right += right
                s.a, s.b = random.randint(2, 10), random.randint(2, 10)
                ui.clear("Answer")
        ui.text(s.words)
    else:
        ui.text("Time over", size=28)
    ui.text(f"Right: {s.get('right', 0)}", size=28)
