def app(ui):
    ui.title("Counter")
    s = ui.state
    count = s.get("count", 0)
    ui.text(count, size=72, align="center")
    with ui.row():
        if ui.button("+"):
            s.count = count + 1
        if ui.button("Reset"):
            s.asking = True
    if s.get("asking"):
        answer = ui.dialog("Really?", ["Yes", "No"])
        if answer:
            s.asking = False
        if answer == "Yes":
            s.count = 0
