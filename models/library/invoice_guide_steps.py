STEPS = [
    "Write your name and address at the top.",
    "Write the name and address of the customer below.",
    "Give the invoice a number that you use only once, and today's date.",
    "List what you did or sold: how much of it, when, and the price.",
    "Add up: net sum, the tax with its percent, and the total.",
    "Say until when to pay and to which account. Then send it and keep a copy.",
]


def app(ui):
    ui.title("Your invoice")
    place = ui.state.get("place", 0)
    with ui.row():
        if ui.button("Back") and place > 0:
            place -= 1
        if ui.button("Next") and place < len(STEPS) - 1:
            place += 1
    ui.state.place = place
    ui.text(f"Step {place + 1} of {len(STEPS)}")
    ui.progress((place + 1) / len(STEPS))
    ui.text(STEPS[place], size=28)
