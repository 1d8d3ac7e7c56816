import random


def app(ui):
    ui.title("Order of the talks")
    s = ui.state
    text = ui.field("Speakers, one per line", lines=6)
    names = [name.strip() for name in text.splitlines() if name.strip()]
    if ui.button("Shuffle"):
        s.order = random.sample(names, len(names))
    order = s.get("order", [])
    for place, name in enumerate(order, start=1):
        ui.text(f"{place}. {name}", size=20)
    if not order:
        ui.text("No order yet", color="muted")
