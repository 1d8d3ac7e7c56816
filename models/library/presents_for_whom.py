def app(ui):
    ui.title("Presents")
    people = ["Mum", "Dad", "Tim"]
    ideas = ui.state.get("ideas", {name: [] for name in people})
    with ui.row():
        idea = ui.field("Idea").strip()
        who = ui.choice("For", people)
        if ui.button("Add") and idea:
            ideas[who].append(idea)
            ui.clear("Idea")
    mine = ideas[ui.choice("Show", people)]
    picked = ui.list([f"{i}. {idea}" for i, idea in enumerate(mine, 1)], actions=["Given"])
    if picked:
        mine.pop(picked.index)
    if not mine:
        ui.text("No ideas yet", color="muted")
