import random


def app(ui):
    ui.title("Pairs")
    s = ui.state
    text = ui.field("Names", placeholder="Ann, Ben, Cleo, Dan")
    names = [name.strip() for name in text.split(",") if name.strip()]
    if ui.button("Make pairs"):
        s.names = random.sample(names, len(names))
    mixed = s.get("names", [])
    for first, second in zip(mixed[::2], mixed[1::2]):
        ui.text(f"{first} and {second}", size=20)
    if len(mixed) % 2 == 1:
        ui.text(f"{mixed[-1]} works alone", size=20, color="warn")
    if not mixed:
        ui.text("No pairs yet", color="muted")
