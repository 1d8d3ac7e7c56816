def app(ui):
    ui.title("Ideas")
    s = ui.state
    ideas = s.get("ideas", [])
    with ui.row():
        idea = ui.field("Idea").strip()
        if ui.button("Add") and idea:
            ideas.append(idea)
            ui.clear("Idea")
    for idea in ideas:
        ui.text(idea)
    if not ideas:
        ui.text("No ideas yet", color="muted")
    elif ui.button("Delete all"):
        s.asking = True
    if s.get("asking"):
        answer = ui.dialog("Really delete?", buttons=["Yes", "No"])
        if answer == "Yes":
            s.ideas = []
        if answer:
            s.asking = False
