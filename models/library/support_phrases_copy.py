PHRASES = [
    "Thank you for your message.",
    "We are sorry for the trouble.",
    "Please send us your order number.",
    "Is there anything else I can do for you?",
]


def app(ui):
    ui.title("Support phrases")
    phrases = ui.state.get("phrases", list(PHRASES))
    with ui.row():
        new = ui.field("New phrase").strip()
        if ui.button("Add") and new:
            phrases.append(new)
            ui.clear("New phrase")
    picked = ui.list(phrases, actions=["Copy", "Delete"])
    if picked and picked.action == "Copy":
        ui.copy(phrases[picked.index])
        ui.notify("Copied")
    elif picked:
        phrases.pop(picked.index)
