def app(ui):
    ui.title("Room")
    people = ui.state.get("people", 0)
    with ui.row():
        if ui.button("In"):
            people += 1
        if ui.button("Out"):
            people -= 1
    ui.state.people = people
    ui.text(people, size=64)
