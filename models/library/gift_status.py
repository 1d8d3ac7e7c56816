STATES = ["Idea", "Bought", "Wrapped"]


def app(ui):
    ui.title("Gifts")
    gifts = ui.state.get("gifts", [])
    with ui.row():
        person = ui.field("Person").strip()
        gift = ui.field("Gift").strip()
    if ui.button("Add") and person and gift:
        gifts.append([f"{person}: {gift}", 0])
        ui.clear("Person")
        ui.clear("Gift")
    pressed = ui.list([f"{text}, {STATES[step]}" for text, step in gifts], actions=["Next"])
    if pressed:
        gifts[pressed.index][1] = min(2, gifts[pressed.index][1] + 1)
    for number, state in enumerate(STATES):
        ui.text(f"{state}: {sum(step == number for text, step in gifts)}")
