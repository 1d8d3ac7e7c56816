def app(ui):
    ui.title("Birds")
    birds = ui.state.get("birds", [])
    with ui.row():
        name = ui.field("Bird").strip()
        if ui.button("Add") and name:
            birds.append([name, 0])
            ui.clear("Bird")
    picked = ui.list([f"{name}: {count}" for name, count in birds], actions=["+", "-"])
    if picked:
        bird = birds[picked.index]
        bird[1] = bird[1] + 1 if picked.action == "+" else max(0, bird[1] - 1)
    ui.text(f"In all: {sum(count for name, count in birds)}", size=24)
