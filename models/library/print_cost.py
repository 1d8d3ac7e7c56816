def app(ui):
    ui.title("Cost of a page")
    cartridge = ui.number("Price of the cartridge", 30.0, min=0)
    pages = ui.number("Pages it prints", 600, min=1)
    paper = ui.number("Price of 500 sheets", 5.0, min=0)
    ui.text(f"One page: {cartridge / pages + paper / 500:.3f}", size=40, bold=True)
