def app(ui):
    ui.title("Flags")
    name = ui.choice("Country", ["France", "Germany", "Italy"])
    c = ui.canvas(300, 200)
    if name == "Germany":
        for place, color in enumerate(["black", "red", "gold"]):
            c.rect(0, place * 66, 300, 67, color)
    else:
        colors = ["blue" if name == "France" else "green", "white", "red"]
        for place, color in enumerate(colors):
            c.rect(place * 100, 0, 100, 200, color)
    ui.text(name, size=24)
