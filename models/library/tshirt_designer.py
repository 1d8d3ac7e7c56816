def app(ui):
    ui.title("T-shirt")
    color = ui.choice("Shirt", ["white", "red", "blue", "black"])
    stripes = ui.choice("Stripes", ["none", "yellow", "green", "pink"])
    words = ui.field("Text", "HELLO")
    c = ui.canvas(320, 300, background="lightgray")
    c.poly([(90, 20), (20, 90), (60, 130), (110, 90)], color=color)
    c.poly([(230, 20), (300, 90), (260, 130), (210, 90)], color=color)
    c.rect(90, 20, 140, 260, color)
    c.circle(160, 20, 28, "lightgray")
    if stripes != "none":
        for y in [170, 205, 240]:
            c.rect(90, y, 140, 15, stripes)
    ink = "black" if color == "white" else "white"
    c.text(160, 115, words, size=min(30, 200 // max(1, len(words))), color=ink, align="center")
    ui.text(f"{color}, " + ("no stripes" if stripes == "none" else f"{stripes} stripes"), size=20)
