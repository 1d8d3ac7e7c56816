def app(ui):
    ui.title("Birds")
    birds = ui.state.get("birds", {"Sparrow": 0, "Robin": 0, "Crow": 0})
    with ui.row():
        for bird in birds:
            if ui.button(bird):
                birds[bird] += 1
    ui.state.birds = birds
    for bird in birds:
        ui.text(f"{bird}: {birds[bird]}", size=20)
    most = max(birds, key=birds.get) if any(birds.values()) else "-"
    ui.text(f"Most seen: {most}", bold=True)
