def app(ui):
    ui.title("Raised bed")
    length = ui.number("Length (cm)", 200, min=1)
    width = ui.number("Width (cm)", 100, min=1)
    depth = ui.number("Depth of the soil (cm)", 30, min=1)
    bag = ui.choice("Bags", ["40 litres", "20 litres", "70 litres"])
    litres = length * width * depth / 1000
    ui.text(f"{litres:.0f} litres", size=40, bold=True)
    bags = math.ceil(litres / int(bag.split()[0]))
    ui.text(f"{bags} {'bag' if bags == 1 else 'bags'}", size=28)
