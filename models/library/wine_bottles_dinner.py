def app(ui):
    ui.title("Wine")
    guests = int(ui.number("Guests who drink wine", 8, min=0))
    glasses = int(ui.slider("Glasses each", 1, 8, 3))
    total = guests * glasses
    bottles = math.ceil(total / 6)
    ui.text(f"{bottles} {'bottle' if bottles == 1 else 'bottles'}", size=40, bold=True)
    ui.text(f"{total} glasses, 6 from a bottle", color="muted")
