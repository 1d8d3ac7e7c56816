VITAMINS = {
    "Vitamin A": "Carrots, liver, spinach",
    "Vitamin B12": "Meat, fish, milk, eggs",
    "Vitamin C": "Peppers, oranges, kiwi",
    "Vitamin D": "Fatty fish, eggs, sun on the skin",
    "Vitamin E": "Nuts, seeds, plant oils",
    "Vitamin K": "Kale, broccoli, spinach",
}


def app(ui):
    ui.title("Vitamins")
    search = ui.field("Search", placeholder="orange").strip().lower()
    rows = [[name, foods] for name, foods in VITAMINS.items() if search in f"{name} {foods}".lower()]
    if rows:
        ui.table(rows, header=["Vitamin", "Food"])
    else:
        ui.text("Nothing found", color="muted")
