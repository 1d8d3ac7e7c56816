def app(ui):
    ui.title("Pick")
    ui.number("Sides, smallest", 6)
    ui.number("Largest", 6)
    if ui.button("Roll, draw, suggest a new one"):
        ui.text("soup, Ace of Spades, 1", size=32)
    ui.text("52 left, sum: 0, 0 suggestions")
