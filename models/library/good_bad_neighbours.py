FRIENDS = {
    "Tomato": (["Basil", "Carrot", "Parsley"], ["Potato", "Fennel"]),
    "Carrot": (["Onion", "Leek", "Tomato"], ["Parsnip"]),
    "Bean": (["Corn", "Cucumber", "Potato"], ["Onion", "Garlic"]),
    "Cucumber": (["Bean", "Dill", "Lettuce"], ["Tomato", "Radish"]),
    "Strawberry": (["Garlic", "Lettuce", "Spinach"], ["Cabbage"]),
}


def app(ui):
    ui.title("Good neighbours")
    plant = ui.choice("Vegetable", list(FRIENDS))
    good, bad = FRIENDS[plant]
    with ui.row():
        with ui.card("Likes"):
            for name in good:
                ui.text(name, size=20, color="good")
        with ui.card("Not beside"):
            for name in bad:
                ui.text(name, size=20, color="bad")
