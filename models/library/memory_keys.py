def app(ui):
    ui.title("Memory")
    s = ui.state
    number = ui.number("Number", 0)
    with ui.row():
        if ui.button("M+"):
            s.memory = s.get("memory", 0) + number
            s.words = f"Added {number:g}"
        if ui.button("M-"):
            s.memory = s.get("memory", 0) - number
            s.words = f"Took away {number:g}"
        if ui.button("MR"):
            s.words = f"Memory: {s.get('memory', 0):g}"
        if ui.button("MC"):
            s.memory, s.words = 0, "Memory cleared"
    ui.text(s.get("words", "Ready"), size=28)
