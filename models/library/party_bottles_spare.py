def app(ui):
    ui.title("Party bottles")
    guests = ui.number("Guests", 10, min=0)
    glasses = ui.number("Glasses each", 3, min=0)
    bottles = math.ceil(guests * glasses / 5) + 2
    ui.text(f"{bottles} bottles", size=40, bold=True)
    ui.text("2 of them spare", color="muted")
