def app(ui):
    ui.title("Skip")
    s = ui.state
    tasks = s.get("tasks", [[5, 6], [7, 8], [9, 4]])
    typed = ui.field("Answer").strip()
    with ui.row():
        if ui.button("Check") and typed and tasks:
            a, b = tasks[0]
            s.words = "Wrong"
            if typed == str(a * b):
                tasks.pop(0)
                s.words = "Right"
            ui.clear("Answer")
        if ui.button("Skip") and tasks:
            tasks.append(tasks.pop(0))
            s.words = ""
    if tasks:
        ui.text(f"{tasks[0][0]} × {tasks[0][1]}", size=36)
        ui.text(s.get("words", ""))
        ui.text(f"{len(tasks)} to go")
    else:
        ui.text("Ready", size=36, color="good")
