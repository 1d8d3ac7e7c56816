def app(ui):
    ui.title("Speech bubble")
    text = ui.field("Text", "Hi!")
    side = ui.choice("Point", ["left", "right"])
    color = ui.choice("Colour", ["white", "yellow"])
    c = ui.canvas(360, 220, background="teal")
    x = 80 if side == "left" else 280
    c.poly([(x - 20, 140), (x + 20, 140), (x, 205)], color=color)
    c.rect(20, 20, 320, 130, color)
    c.text(180, 85, text, size=24, color="black", align="center")
