def app(ui):
    ui.title("Sweets")
    sweets = int(ui.number("Sweets", 20, min=0))
    children = int(ui.number("Children", 6, min=1))
    ui.text(f"Each gets {sweets // children}", size=32)
    ui.text(f"Left for me: {sweets % children}", size=24)
