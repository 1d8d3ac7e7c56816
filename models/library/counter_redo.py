def app(ui):
    ui.title("Undo and redo")
    s = ui.state
    steps = s.get("steps", [])
    undone = s.get("undone", [])
    ui.text(sum(steps), size=72, align="center")
    with ui.row():
        for step in [1, 5, -2]:
            if ui.button(f"+{step}" if step > 0 else f"−{-step}"):
                steps.append(step)
                s.undone = []
    with ui.row():
        if ui.button("Undo") and steps:
            undone.append(steps.pop())
        if ui.button("Redo") and undone:
            steps.append(undone.pop())
