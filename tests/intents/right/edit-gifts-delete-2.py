def app(ui):
    ui.title("Gift ideas")
    ideas = ui.state.get("ideas", [])
    text = ui.field("Idea")
    if ui.button("Add") and text:
        ideas.append(text)
    for idea in list(ideas):
        with ui.row():
            ui.text(idea)
            if ui.button("Delete"):
                ideas.remove(idea)
