def app(ui):
    ui.title("Butterfly")
    wings = ui.choice("Wings", ["blue", "pink", "orange", "green"])
    spots = ui.choice("Spots", ["yellow", "white", "black"])
    c = ui.canvas(320, 260, background="lightgreen")
    for side in (-1, 1):
        c.ellipse(160 + side * 65, 95, 60, 70, wings)
        c.ellipse(160 + side * 50, 185, 45, 50, wings)
        c.circle(160 + side * 75, 85, 20, spots)
        c.circle(160 + side * 55, 190, 14, spots)
        c.line(160, 50, 160 + side * 25, 15, "black", 3)
    c.ellipse(160, 135, 9, 85, "black")
    ui.text(f"A {wings} butterfly with {spots} spots", size=20)
