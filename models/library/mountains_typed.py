def app(ui):
    ui.title("Mountains")
    text = ui.field("Heights in m", "1200, 2962, 1800, 2500")
    heights = [int(part) for part in text.replace(",", " ").split() if part.isdigit()]
    if not heights or max(heights) == 0:
        ui.text("Type some heights", size=28)
        return
    c = ui.canvas(500, 280, background="skyblue")
    wide = 500 / len(heights)
    for i, height in enumerate(heights):
        x, top = (i + 0.5) * wide, 280 - 230 * height / max(heights)
        c.poly([(x - wide * 0.7, 280), (x, top), (x + wide * 0.7, 280)], color="gray")
        c.text(x, top - 12, height, size=14, color="black", align="center")
    ui.text(f"Highest: {max(heights)} m", size=32, bold=True)
