def app(ui):
    ui.title("Tiny story")
    name = ui.field("Name").strip()
    animal = ui.field("Animal").strip()
    place = ui.field("Place").strip()
    if name and animal and place:
        ui.text(f"Once {name} met a {animal} in {place}. The {animal} said: Hello, {name}!", size=24)
    else:
        ui.text("Fill in all three words", color="muted")
