def app(ui):
    ui.title("Gift ideas")
    ideas = ui.state.get("ideas", [])
    text = ui.field("Idea")
    if ui.button("Add") and text:
        ideas.append(text)
    for idea in ideas:
        ui.text(idea)
