def app(ui):
    ui.title("Pasta water")
    pasta = ui.slider("Pasta (g)", 50, 1000, 400, step=50)
    litres = pasta / 100
    ui.text(f"{litres:.1f} litres of water", size=32, bold=True)
    ui.text(f"{litres * 10:.0f} g of salt", size=32, bold=True)
    ui.text("A litre for 100 g of pasta, 10 g of salt for a litre", color="muted")
