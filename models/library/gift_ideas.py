def app(ui):
    ui.title("Presents")
    ideas = ui.state.get("ideas", [])
    with ui.row():
        person = ui.field("Person").strip()
        idea = ui.field("Idea").strip()
        price = ui.number("Price", 20, min=0)
        if ui.button("Add") and person and idea:
            ideas.append({"person": person, "idea": idea, "price": price})
            ui.clear("Person")
            ui.clear("Idea")
    for name in sorted({entry["person"] for entry in ideas}):
        own = [entry for entry in ideas if entry["person"] == name]
        with ui.card(f"{name}, {sum(entry['price'] for entry in own):.2f}"):
            for entry in own:
                ui.text(f"{entry['idea']} {entry['price']:.2f}")
    if not ideas:
        ui.text("No ideas yet", color="muted")
