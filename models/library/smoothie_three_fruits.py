import random

FRUITS = ["Banana", "Mango", "Strawberry", "Blueberry", "Apple", "Pineapple", "Kiwi", "Peach"]
LIQUIDS = ["milk", "oat milk", "orange juice", "yogurt"]


def app(ui):
    ui.title("Smoothie")
    s = ui.state
    again = ui.button("Mix another")
    if again or "fruits" not in s:
        s.fruits = random.sample(FRUITS, 3)
        s.liquid = random.choice(LIQUIDS)
    for fruit in s.fruits:
        ui.text(fruit, size=32, bold=True, align="center")
    ui.text(f"with {s.liquid}", size=24, align="center")
