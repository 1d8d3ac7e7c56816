def app(ui):
    ui.title("Animals on our walk")
    animals = ui.state.get("animals", {})
    with ui.row():
        name = ui.field("Animal").strip()
        if ui.button("Add") and name and name not in animals:
            animals[name] = 0
            ui.clear("Animal")
    for animal in list(animals):
        with ui.row():
            if ui.button("−") and animals[animal] > 0:
                animals[animal] -= 1
            if ui.button("+"):
                animals[animal] += 1
            ui.text(f"{animal}: {animals[animal]}", size=20)
            if ui.button("Remove"):
                del animals[animal]
