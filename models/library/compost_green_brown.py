def app(ui):
    ui.title("Compost")
    s = ui.state
    green, brown = s.get("green", 0), s.get("brown", 0)
    with ui.row():
        if ui.button("Bucket of green"):
            green += 1
        if ui.button("Bucket of brown"):
            brown += 1
        if ui.button("Reset"):
            green = brown = 0
    s.green, s.brown = green, brown
    ui.text(f"Green: {green}, brown: {brown}", size=28, bold=True)
    if brown < 2 * green:
        ui.text("Add more brown: leaves, straw, cardboard", color="warn")
    elif brown > 3 * green:
        ui.text("Add more green: grass, kitchen scraps", color="warn")
    elif green:
        ui.text("Good mix", color="good")
    ui.text("Best are 2 to 3 buckets of brown for one of green", color="muted")
