import random


def app(ui):
    ui.title("Who starts?")
    s = ui.state
    text = ui.field("Players", placeholder="Ann, Ben, Cleo")
    names = [name.strip() for name in text.split(",") if name.strip()]
    if ui.button("Who starts?"):
        random.shuffle(names)
        s.order = names
    order = s.get("order", [])
    if len(order) >= 2:
        ui.text(f"{order[0]} starts", size=32, bold=True)
        ui.text("Then " + ", ".join(order[1:]), size=20)
    else:
        ui.text("Type at least two players", color="muted")
