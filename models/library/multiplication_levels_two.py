def app(ui):
    ui.title("Levels")
    s = ui.state
    level, factor = s.get("level", 1), s.get("factor", 1)
    typed = ui.field("Result").strip()
    if ui.button("Check") and typed:
        if typed == str((level + 1) * factor):
            s.words = "Right"
            factor += 1
            if factor > 3:
                level, factor = level + 1, 1
        else:
            s.words, factor = "Wrong", 1
        s.level, s.factor = level, factor
        ui.clear("Result")
    ui.text(f"Level {level}")
    ui.text(f"{level + 1} × {factor}", size=36, bold=True)
    ui.text(s.get("words", ""))
