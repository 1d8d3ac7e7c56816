def app(ui):
    ui.title("Sofa and door")
    with ui.card("Door (cm)"):
        door_width = ui.number("Door width", 80, min=1)
        door_height = ui.number("Door height", 200, min=1)
    with ui.card("Sofa (cm)"):
        sides = [ui.number("Sofa length", 210, min=1), ui.number("Sofa depth", 90, min=1), ui.number("Sofa height", 75, min=1)]
    small, middle, _ = sorted(sides)
    narrow, tall = sorted([door_width, door_height])
    if small <= narrow and middle <= tall:
        ui.text("It fits", size=40, bold=True, color="good")
        ui.text(f"{narrow - small:g} cm to spare on the narrow side")
    else:
        ui.text("It does not fit", size=40, bold=True, color="bad")
