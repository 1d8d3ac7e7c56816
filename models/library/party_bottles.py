def app(ui):
    ui.title("Party bottles")
    guests = ui.number("Guests", 10, min=0)
    hours = ui.number("Hours", 4, min=0)
    glasses = ui.number("Glasses in an hour", 1, min=0)
    bottles = math.ceil(guests * hours * glasses / 6)
    ui.text(f"{bottles} bottles", size=40, bold=True)
