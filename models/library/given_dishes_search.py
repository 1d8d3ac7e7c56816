DISHES = ["Pancakes", "Pasta", "Pizza", "Potato soup", "Salad"]


def app(ui):
    ui.title("Dishes")
    wanted = ui.field("Search").strip().lower()
    found = [dish for dish in DISHES if wanted in dish.lower()]
    ui.list(found)
    ui.text(f"{len(found)} found", size=20)
