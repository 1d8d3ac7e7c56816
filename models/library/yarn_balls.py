def app(ui):
    ui.title("Wool")
    grams = int(ui.number("Grams needed", 220, min=0, step=10))
    ball = int(ui.choice("A ball has", ["50 g", "100 g"]).split()[0])
    price = ui.number("Price of a ball", 5.0, min=0)
    balls = math.ceil(grams / ball)
    ui.text(f"{balls} balls", size=32)
    ui.text(f"Cost: {balls * price:.2f}")
    ui.text(f"Left over: {balls * ball - grams} g")
