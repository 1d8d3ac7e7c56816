def app(ui):
    ui.title("Barbecue")
    adults = ui.number("Adults", 4, min=0)
    children = ui.number("Children", 3, min=0)
    sausages = adults * 3 + children * 2
    packs = (sausages + 4) // 5
    ui.text(f"Sausages: {sausages}", size=28)
    ui.text(f"Packs: {packs}", size=28, bold=True)
    ui.text(f"Left over: {packs * 5 - sausages}")
