NAMES = ["Jo", "Max", "Pia"]


def app(ui):
    ui.title("Who had what?")
    dishes = ui.state.get("dishes", [])
    dish = ui.field("Dish").strip()
    price = ui.number("Price", 10.0, min=0)
    with ui.row():
        shared = [name for name in NAMES if ui.checkbox(name, False)]
    if ui.button("Add") and dish and shared:
        dishes.append([dish, price, shared])
        ui.clear("Dish")
    rows = [f"{dish} {price:.2f}: {', '.join(shared)}" for dish, price, shared in dishes]
    pressed = ui.list(rows, actions=["Delete"])
    if pressed:
        dishes.pop(pressed.index)
    for name in NAMES:
        part = sum(price / len(shared) for dish, price, shared in dishes if name in shared)
        ui.text(f"{name} pays {part:.2f}", size=20)
    ui.text(f"Bill: {sum(one[1] for one in dishes):.2f}", bold=True)
