def app(ui):
    ui.title("Broken thing")
    name = ui.field("Name").strip() or "___"
    room = ui.field("Room").strip() or "___"
    thing = ui.field("What is broken").strip() or "___"
    text = f"Dear Mr Hill, in the {room} of {name} the {thing} is broken."
    ui.text(text, size=18)
    if ui.button("Copy"):
        ui.copy(text)
        ui.notify("Copied")
